export { candidateFromInput, endDateOf, timeCandidates, type ReadWallTime, type SaidAbout, type TimeCandidate } from './candidate-from-input.js';
export { correctHours, correctHoursInput, type CorrectedHours, type CorrectHoursInput, type HoursCorrection } from './correct-hours.js';
export { creditFor, withCredit, type Credit, type CreditedDay } from './crediting.js';
export {
  decideExceptions,
  decideExceptionsInput,
  exceptionDecisions,
  type DecideExceptionsInput,
  type DecisionSurroundings,
  type ExceptionDecision,
  type ExceptionsDecision,
} from './decide-exceptions.js';
export { entryDigestText } from './entry-digest.js';
export { type EntryMoved } from './entry-move.js';
export { exceptionRules } from './exceptions/exception-rules.js';
export { exceptionCodes, type ExceptionCode, type ExceptionRule, type HoursException } from './exceptions/hours-exception.js';
export { atPresentPace, PACE_DAYS, type WorkedBy } from './group-pace.js';
export { addTotals, countedFor, noHours, totalsDelta, type HourTotals, type TotalsDelta } from './hour-totals.js';
export {
  logHoursInput,
  stretchOf,
  timeFolds,
  workedMinutes,
  type AgreementAround,
  type HoursCandidate,
  type HoursSurroundings,
  type LogHoursInput,
  type NeighbourEntry,
  type PlacementAround,
  type Stretch,
  type WallTime,
} from './hours-candidate.js';
export { hoursAbilities, mayLogHours, mayMoveEntry, maySign, type EntryAsked, type HoursActor } from './hours-policy.js';
export { timeRefusalCodes, type EntryRefusal, type HoursField, type HoursRefusal, type TimeRefusal } from './hours-refusal.js';
export { defaultHoursSettings, hoursSettingsSchema, type HoursSettings } from './hours-settings.js';
export {
  hoursSummary,
  leftToWork,
  projectedFinish,
  weeklyMinutes,
  type HoursPace,
  type HoursSummary,
} from './hours-summary.js';
export { logHours, type LoggedHours } from './log-hours.js';
export { nextStep, type NextStep, type NextStepCode, type PathFacts } from './next-step.js';
export { takeBackDecision, takeBackDecisionInput, type DecisionTakenBack, type LastDecision, type TakeBackDecisionInput, type TakingBack } from './take-back-decision.js';
export {
  creditCaps,
  stands,
  submittedStanding,
  timeEntrySources,
  timeEntryStatuses,
  type CreditCap,
  type TimeEntry,
  type TimeEntryFacts,
  type TimeEntrySource,
  type TimeEntryStanding,
  type TimeEntryStatus,
} from './time-entry.js';
export {
  canMove,
  firstStatus,
  isPending,
  timeEntryMoves,
  type TimeEntryMove,
  type TimeEntryMoveName,
} from './time-entry-lifecycle.js';
export { type TimeRule } from './time-rules/time-rule.js';
export { timeRules } from './time-rules/time-rules.js';
export {
  returnHours,
  returnHoursInput,
  verifyHours,
  verifyHoursInput,
  type ReturnHoursInput,
  type SeenEntry,
  type SignableEntry,
  type SignedHours,
  type SigningSurroundings,
  type VerifyHoursInput,
} from './verify-hours.js';
