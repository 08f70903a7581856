export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInMonth,
  earliest,
  isLocalDate,
  latest,
  mondayOf,
  monthOf,
  type Instant,
  type LocalDate,
  type Minutes,
} from './calendar.js';
export { localDateShape, localTimeShape, zoneShape } from './shapes.js';
export { addMinutes, isZone, minutesBetween } from './zone.js';
// Types alone, which load nothing; the functions are had from the package's door `zoned`.
export type { Fold, LocalTime, LocalTimeRefusal, TimeReading } from './zoned.js';
