import type { LocalDate } from '@practicum/domain';

/** The day at the reader's own place, for what a form begins with; what counts is the server's day. */
export function todayHere(now: Date = new Date()): LocalDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
