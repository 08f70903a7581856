import type { Instant, LocalDate } from '@practicum/domain';
import { now } from '../app/clock';

/** The day at the reader's own place, for what a form begins with; what counts is the server's day. */
export function todayHere(at: Instant = now()): LocalDate {
  const here = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
}
