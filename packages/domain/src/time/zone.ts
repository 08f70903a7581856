// Time zones by name, and instants by arithmetic: light enough for every page. Local times live in zoned.ts.
import type { Instant, Minutes } from './calendar.js';

/** True for the IANA name of a time zone, such as `America/Chicago`; offsets such as `+02:00` are no zones. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whole minutes from the first instant to the second, cut toward zero; negative when it lies before. */
export function minutesBetween(from: Instant, to: Instant): Minutes {
  return Math.trunc((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** The instant so many minutes later (earlier, when negative). */
export function addMinutes(at: Instant, minutes: Minutes): Instant {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
