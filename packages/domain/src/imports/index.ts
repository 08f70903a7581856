export {
  importKinds,
  importStatuses,
  leavesRowOut,
  type FileCount,
  type FileFault,
  type FoundKind,
  type ImportFault,
  type ImportFaultCode,
  type ImportKind,
  type ImportStatus,
  type RowFault,
} from './import-problem.js';
export { dayOrderIn, readDay, readDecimal, readDuration, readTimeOfDay, readYesNo, type DayOrder } from './file-values.js';
