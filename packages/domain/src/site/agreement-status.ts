// Agreements follow one another; what matters is the unbroken stretch in which one of them holds. New ones take months, so
// the end is announced sixty days ahead, and only where no renewal follows it without a gap.
import { addDays, daysBetween, type LocalDate } from '../time/index.js';
import type { AffiliationAgreement } from './clinical-site.js';
import type { AgreementStatus } from './site-words.js';

type Term = Pick<AffiliationAgreement, 'startsOn' | 'endsOn'>;

/** Days before the end from which a stretch counts as ending. */
export const ENDING_DAYS = 60;

/** An unbroken stretch under agreement; without an end it is open. */
export interface Coverage {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

/** The unbroken stretches under agreement, in order: agreements that overlap or touch are one. */
export function coveragesOf(agreements: readonly Term[]): readonly Coverage[] {
  const inOrder = agreements.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  const stretches: Coverage[] = [];
  for (const { startsOn, endsOn } of inOrder) {
    const last = stretches.at(-1);
    if (last && (last.endsOn === null || startsOn <= addDays(last.endsOn, 1))) {
      stretches[stretches.length - 1] = { startsOn: last.startsOn, endsOn: laterEnd(last.endsOn, endsOn) };
    } else stretches.push({ startsOn, endsOn });
  }
  return stretches;
}

/** The unbroken stretch under agreement that a day lies in. */
export function coverageOn(agreements: readonly Term[], day: LocalDate): Coverage | undefined {
  return coveragesOf(agreements).find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn));
}

/** How the agreements stand on a day. */
export function agreementStatusOn(agreements: readonly Term[], day: LocalDate): AgreementStatus {
  if (agreements.length === 0) return 'none';
  const coverage = coverageOn(agreements, day);
  if (coverage) return coverage.endsOn !== null && daysBetween(day, coverage.endsOn) <= ENDING_DAYS ? 'ending' : 'active';
  return agreements.some(({ startsOn }) => startsOn < day) ? 'lapsed' : 'not-yet';
}

/** Whether one unbroken stretch holds from the first day to the last. */
export function agreementCovers(agreements: readonly Term[], from: LocalDate, to: LocalDate): boolean {
  const coverage = coverageOn(agreements, from);
  return coverage !== undefined && (coverage.endsOn === null || to <= coverage.endsOn);
}

function laterEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
