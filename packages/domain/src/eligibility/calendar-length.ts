// Windows of years and months: calendar arithmetic, counted back from the day of application or assessment, the last day
// included. What happened on 2020-12-11 is within four years on 2024-12-11 and not on the 12th.
import { z } from 'zod';
import { addDays, addMonths, type LocalDate } from '../time/index.js';

/** A length of calendar time; years and months add up. */
export const calendarLength = z
  .strictObject({ years: z.int().positive().optional(), months: z.int().positive().optional() })
  .refine(({ years, months }) => years !== undefined || months !== undefined, { error: 'a length needs years or months' });

/** A length of calendar time. */
export interface CalendarLength {
  readonly years?: number | undefined;
  readonly months?: number | undefined;
}

/** The length in whole months. */
export function monthsOf({ years = 0, months = 0 }: CalendarLength): number {
  return years * 12 + months;
}

/** The first day of the window that ends on the day given. */
export function windowStart(until: LocalDate, length: CalendarLength): LocalDate {
  return addMonths(until, -monthsOf(length));
}

/** The last day on which the event still lies within the window; at month ends some days beyond the anniversary. */
export function lastDayWithin(event: LocalDate, length: CalendarLength): LocalDate {
  let day = anniversary(event, length);
  while (windowStart(addDays(day, 1), length) <= event) day = addDays(day, 1);
  return day;
}

/** The day so long after the event: "five years or more" begins on it. */
export function anniversary(event: LocalDate, length: CalendarLength): LocalDate {
  return addMonths(event, monthsOf(length));
}
