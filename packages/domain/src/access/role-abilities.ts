// What each role may ever do. A door asks this first; whether it holds for one student, site or entry is asked of the
// feature's policy afterwards. Nobody signs for their own hours.
import type { Ability } from './abilities.js';
import type { Role } from './roles.js';

const staffSee = ['today.see', 'people.see', 'programs.see', 'students.see', 'sites.see', 'placements.see', 'hours.see', 'competencies.see', 'eligibility.see', 'certifications.see'] as const;

/** Being one of two people: under a certificate, and where one is taken back. */
const oneOfTwo = ['countersign', 'certify.withdraw', 'revoke.ask', 'revoke.confirm', 'revoke.drop'] as const;

/** Role by role, everything it may ever do. */
export const roleAbilities: Readonly<Record<Role, readonly Ability[]>> = {
  student: [
    'path.see', 'programs.see', 'students.see', 'directory.choose', 'sites.see', 'placements.see', 'hours.see', 'hours.log', 'hours.correct', 'procedures.log',
    'competencies.see', 'eligibility.see', 'certifications.see', 'consent.give',
  ],
  preceptor: ['week.see', 'programs.see', 'students.see', 'sites.see', 'placements.see', 'hours.see', 'hours.log', 'hours.verify', 'hours.return', 'procedures.log', 'procedures.verify', 'competencies.see', 'competencies.sign', 'competencies.withdraw', 'attest'],
  instructor: [...staffSee, 'results.post', 'hours.verify', 'hours.return', 'procedures.verify', 'competencies.sign', 'competencies.withdraw', 'attest'],
  coordinator: [
    ...staffSee, 'people.invite', 'directory.choose', 'enrollments.manage', 'sites.manage', 'placements.manage', 'hours.log', 'hours.correct', 'hours.decide',
    'procedures.log', 'record.keep', 'record.decide', 'attest', 'imports.run', ...oneOfTwo, 'disclose',
  ],
  registrar: [...staffSee, 'people.invite', 'directory.choose', 'programs.manage', 'enrollments.manage', 'results.post', 'record.keep', 'attest', 'imports.run', ...oneOfTwo, 'disclose'],
  'program-director': [
    ...staffSee, 'people.invite', 'people.end', 'directory.choose', 'programs.manage', 'enrollments.manage', 'results.post', 'sites.manage', 'placements.manage',
    'hours.correct', 'hours.decide', 'record.keep', 'record.decide', 'competencies.withdraw', 'competencies.manage', 'attest', 'results.release', 'editions.confirm', 'certify', 'signers.choose', 'revoke', ...oneOfTwo, 'keys.rotate', 'disclose', 'imports.run',
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
