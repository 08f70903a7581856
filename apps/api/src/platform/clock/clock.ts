import type { Instant, LocalDate } from '@practicum/domain';

/** The only place where the house looks at the time; everyone else is told. */
export abstract class Clock {
  abstract now(): Instant;

  /** The calendar day in a zone, now. */
  today(zone: string): LocalDate {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .format(new Date(this.now()));
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}

/** A clock that stands at one moment: for filling the demo as of another day. */
export class ClockAt extends Clock {
  constructor(private readonly at: Instant) { super(); }

  now(): Instant {
    return this.at;
  }
}

/** Milliseconds since 1970, for ids that sort by their making and for measuring waits. */
export function millisecondsNow(): number {
  return Date.now();
}

/** The instant so many seconds later (earlier, when negative). */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
