export {
  importKinds,
  importStatuses,
  leavesRowOut,
  type FileCount,
  type FieldFault,
  type FileFault,
  type FoundKind,
  type ImportFault,
  type ImportKind,
  type ImportRefusal,
  type ImportStatus,
  type OwnFault,
  type OwnFaultCode,
  type RowFault,
} from './import-problem.js';
export { dayOrderIn, readDay, readDecimal, readDuration, readTimeOfDay, type DayOrder } from './file-values.js';
export { usZone } from './us-zones.js';
export { logMinutes, type SaidMinutes } from './log-minutes.js';
