// What each role may ever do. A door asks this first; whether it holds for one student, site or entry is asked of the
// feature's policy afterwards. Nobody signs for their own hours.
import type { Ability } from './abilities.js';
import type { Role } from './roles.js';

const staffSee = ['today.see', 'people.see', 'programs.see', 'students.see', 'sites.see', 'placements.see', 'hours.see', 'eligibility.see', 'certifications.see'] as const;

/** Role by role, everything it may ever do. */
export const roleAbilities: Readonly<Record<Role, readonly Ability[]>> = {
  student: [
    'path.see', 'programs.see', 'students.see', 'sites.see', 'placements.see', 'hours.see', 'hours.log', 'hours.correct', 'procedures.log',
    'eligibility.see', 'certifications.see',
  ],
  preceptor: ['week.see', 'programs.see', 'students.see', 'sites.see', 'placements.see', 'hours.see', 'hours.log', 'hours.verify', 'hours.return', 'procedures.log', 'procedures.verify'],
  instructor: [...staffSee, 'results.post', 'hours.verify', 'hours.return', 'procedures.verify'],
  coordinator: [
    ...staffSee, 'people.invite', 'enrollments.manage', 'sites.manage', 'placements.manage', 'hours.log', 'hours.correct', 'hours.decide',
    'procedures.log', 'record.keep', 'record.decide', 'imports.run',
  ],
  registrar: [...staffSee, 'people.invite', 'programs.manage', 'enrollments.manage', 'results.post', 'record.keep', 'imports.run'],
  'program-director': [
    ...staffSee, 'people.invite', 'people.end', 'programs.manage', 'enrollments.manage', 'results.post', 'sites.manage', 'placements.manage',
    'hours.correct', 'hours.decide', 'record.keep', 'record.decide', 'editions.confirm', 'certify', 'revoke', 'imports.run',
  ],
  'platform-admin': ['schools.manage'],
};

const sets = new Map<Role, ReadonlySet<Ability>>();

/** Whether a role may ever do a thing; `false` here is final. */
export function mayEver(role: Role, ability: Ability): boolean {
  let set = sets.get(role);
  if (!set) sets.set(role, (set = new Set(roleAbilities[role])));
  return set.has(ability);
}
