// A site takes students under an affiliation agreement; hours served without one need a coordinator's word.
import { coverageOn } from '../../site/index.js';
import type { LocalDate } from '../../time/index.js';
import type { AgreementAround } from '../hours-candidate.js';
import type { ExceptionRule } from './hours-exception.js';

/** Raised when no agreement with the site was in force on the clinical date. */
export const lapsedAgreement: ExceptionRule = ({ clinicalDate }, { agreements }) => {
  if (agreements === null || coverageOn(agreements, clinicalDate) !== undefined) return undefined;
  return { code: 'lapsed-agreement', endedOn: lastEndBefore(agreements, clinicalDate) };
};

// Null where no agreement had ended by then.
function lastEndBefore(agreements: readonly AgreementAround[], day: LocalDate): LocalDate | null {
  const ends = agreements.flatMap(({ endsOn }) => (endsOn !== null && endsOn < day ? [endsOn] : []));
  return ends.reduce<LocalDate | null>((last, end) => (last === null || end > last ? end : last), null);
}
