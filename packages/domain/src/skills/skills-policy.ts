// Who may do what with procedures. As with hours: nobody signs for their own, and a preceptor signs at their own site.
import { isStaff, mayEver, type Ability, type Actor } from '../access/index.js';
import { canMoveProcedure, type ProcedureEntry } from './procedure-entry.js';

/** Who is asking, as far as procedures are concerned. */
export type SkillsActor = Pick<Actor, 'role' | 'siteId' | 'studentId'>;

/** May log procedures for the student: the student, a preceptor at whose site they were done, or a coordinator who heard it. */
export function mayLogProcedures(actor: SkillsActor, studentId: string, siteId: string | null = null): boolean {
  if (!mayEver(actor.role, 'procedures.log')) return false;
  return isStaff(actor.role) || actor.studentId === studentId || (actor.siteId !== null && actor.siteId === siteId);
}

/** May sign: a preceptor for their own site, an instructor for what was done at no site; never the student. */
export function maySignProcedures(actor: SkillsActor, entry: Pick<ProcedureEntry, 'studentId' | 'siteId'>): boolean {
  if (!mayEver(actor.role, 'procedures.verify') || actor.studentId === entry.studentId) return false;
  return isStaff(actor.role) ? entry.siteId === null : actor.siteId !== null && actor.siteId === entry.siteId;
}

/** What the actor may do with this entry now. */
export function procedureAbilities(actor: SkillsActor, entry: Pick<ProcedureEntry, 'studentId' | 'siteId' | 'status'>): readonly Ability[] {
  return canMoveProcedure(entry.status, 'verify') && maySignProcedures(actor, entry) ? ['procedures.verify'] : [];
}
