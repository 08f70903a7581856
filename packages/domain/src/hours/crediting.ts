// Crediting fixes an entry's credited minutes once, under the settings of that moment. Minutes over a cap stay worked and
// are not credited, with the cap's name beside them.
import { mondayOf, type LocalDate, type Minutes } from '../time/index.js';
import type { HoursSettings } from './hours-settings.js';
import type { CreditCap, TimeEntry } from './time-entry.js';

/** What was credited already on a clinical date of the same enrollment. */
export interface CreditedDay {
  readonly enrollmentId: string;
  readonly clinicalDate: LocalDate;
  readonly creditedMinutes: Minutes;
}

/** The credit of one entry. */
export interface Credit {
  readonly creditedMinutes: Minutes;
  readonly cappedBy: CreditCap | null;
  readonly settingsVersion: string;
}

type Counted = Pick<TimeEntry, 'enrollmentId' | 'clinicalDate' | 'minutes'>;

/** How many of an entry's minutes count, given what already counts in its week. */
export function creditFor(entry: Counted, settings: HoursSettings, credited: readonly CreditedDay[]): Credit {
  const own = credited.filter((day) => day.enrollmentId === entry.enrollmentId);
  const thatDay = sum(own.filter((day) => day.clinicalDate === entry.clinicalDate));
  const thatWeek = sum(own.filter((day) => mondayOf(day.clinicalDate) === mondayOf(entry.clinicalDate)));
  const limits: readonly (readonly [CreditCap, Minutes])[] = [
    ['rounding', entry.minutes - (entry.minutes % settings.roundDownToMinutes)],
    ['daily-cap', room(settings.dailyCapMinutes, thatDay)],
    ['weekly-cap', room(settings.weeklyCapMinutes, thatWeek)],
  ];
  const uncapped: Credit = { creditedMinutes: entry.minutes, cappedBy: null, settingsVersion: settings.version };
  return limits.reduce<Credit>(
    (credit, [cappedBy, most]) => (most < credit.creditedMinutes ? { ...credit, creditedMinutes: most, cappedBy } : credit),
    uncapped,
  );
}

/** What is credited after one more entry; for deciding several entries in a row. */
export function withCredit(credited: readonly CreditedDay[], entry: Counted, credit: Credit): readonly CreditedDay[] {
  const { enrollmentId, clinicalDate } = entry;
  return [...credited, { enrollmentId, clinicalDate, creditedMinutes: credit.creditedMinutes }];
}

function room(cap: Minutes | null, used: Minutes): Minutes {
  return cap === null ? Number.POSITIVE_INFINITY : Math.max(0, cap - used);
}

function sum(days: readonly CreditedDay[]): Minutes {
  return days.reduce((total, day) => total + day.creditedMinutes, 0);
}
