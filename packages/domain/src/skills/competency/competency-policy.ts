// Who may sign a competency: whoever saw it. A preceptor at their own site; an instructor in the lab or at a site they visit;
// never the student, whichever role they act in.
import { isStaff, mayEver, type Ability, type Actor } from '../../access/index.js';
import type { CheckOff } from './check-off.js';

/** Who is asking, as far as competencies are concerned. */
export type CompetencyActor = Pick<Actor, 'accountId' | 'role' | 'siteId' | 'studentId'>;

/** May sign for this student at this site, or in the lab where there is none. */
export function maySignCompetencies(actor: CompetencyActor, { studentId, siteId }: { readonly studentId: string; readonly siteId: string | null }): boolean {
  if (!mayEver(actor.role, 'competencies.sign') || actor.studentId === studentId) return false;
  return isStaff(actor.role) || (siteId !== null && actor.siteId === siteId);
}

/** May withdraw: whoever signed it, or the program director. */
export function mayWithdrawCheckOff(actor: CompetencyActor, { signedByAccount }: Pick<CheckOff, 'signedByAccount'>): boolean {
  return mayEver(actor.role, 'competencies.withdraw') && (mayEver(actor.role, 'competencies.manage') || actor.accountId === signedByAccount);
}

/** What the actor may do with this check-off. */
export function checkOffAbilities(actor: CompetencyActor, checkOff: Pick<CheckOff, 'signedByAccount'>): readonly Ability[] {
  return mayWithdrawCheckOff(actor, checkOff) ? ['competencies.withdraw'] : [];
}
