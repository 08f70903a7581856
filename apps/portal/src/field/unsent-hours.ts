// Hours whose send had no answer stay on the device that sent them, until there is one.

/** What every page may read of them. */
export interface UnsentHours<Draft extends SaidThen = SaidThen> {
  readonly draft: Draft;
  readonly at: string;
}

interface SaidThen { readonly clientKey: string; readonly date: string; readonly startsAt: string; readonly endsAt: string }

/** Each enrollment has its own, so that nobody finds another's hours on a shared device. */
export const unsentHoursKey = (enrollmentId: string): string => `practicum:unsent-hours:${enrollmentId}`;
