export * from './competency/index.js';
export { logProcedures, logProceduresInput, MOST_PROCEDURES, type LogProceduresInput, type ProcedureSurroundings } from './log-procedures.js';
export {
  canMoveProcedure,
  procedureMoves,
  type ProcedureEntry,
  type ProcedureFacts,
  type ProcedureMove,
} from './procedure-entry.js';
export { procedureTallies, type ProcedureTally } from './procedure-tally.js';
export {
  ageBands,
  hasSpecialty,
  procedureActivities,
  procedurePurposes,
  procedureRoles,
  procedures,
  procedureStatuses,
  procedureSubjects,
  purposesFor,
  rolesFor,
  surgicalSpecialties,
  type AgeBand,
  type Procedure,
  type ProcedureActivity,
  type ProcedurePurpose,
  type ProcedureRole,
  type ProcedureStatus,
  type ProcedureSubject,
  type SurgicalSpecialty,
} from './procedure-words.js';
export { mayLogProcedures, maySignProcedures, procedureAbilities, type SkillsActor } from './skills-policy.js';
export { type SkillsRefusal } from './skills-refusal.js';
export {
  returnProcedures,
  returnProceduresInput,
  verifyProcedures,
  verifyProceduresInput,
  type ProcedureMoved,
  type ReturnProceduresInput,
  type SeenProcedureEntry,
  type VerifyProceduresInput,
} from './verify-procedures.js';
