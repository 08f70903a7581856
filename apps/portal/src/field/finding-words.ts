// How a requirement or a verdict stands, in the few words beside its mark.
import { eligibilityCopy, standingCopy, type Told } from '@practicum/copy';
import { findingStatuses, verdicts, type FindingStatus, type LocalDate, type Verdict } from '@practicum/domain';
import { formatDay, type Language } from '../ui/format';
import { figureWithUnit } from './figure';
import { endsSoon } from './standing';
import { todayHere } from './today';

interface Standing {
  readonly status: string;
  readonly have?: number | null | undefined;
  readonly need?: number | null | undefined;
  readonly unit?: string | null | undefined;
  readonly on?: string | null | undefined;
  readonly evidence?: readonly string[];
  readonly decision?: { readonly decision: string } | null | undefined;
}
type Words = Told<typeof standingCopy>;

const isStatus = (word: string): word is FindingStatus => (findingStatuses as readonly string[]).includes(word);
const isVerdict = (word: string): word is Verdict => (verdicts as readonly string[]).includes(word);

// Nothing is there at all: no figure, and no piece of evidence where we know of the evidence.
const isBare = ({ have, unit, evidence }: Standing): boolean => unit !== 'requirement' && (have === 0 || evidence?.length === 0);

/** "Met", "Short by 7", "Projected 12 Jun". */
export function findingWords(finding: Standing, copy: Words, language: Language, today: LocalDate = todayHere()): string {
  const { status, have, need, unit, on } = finding;
  if (status === 'unmet' && have && need && need > have) return copy.shortBy(figureWithUnit(need - have, unit, language));
  if (status === 'unmet' && isBare(finding)) return copy.notStarted;
  if (on && (status === 'projected' || status === 'met-on')) return copy.projected(formatDay(on, language));
  if (on && status === 'expires') return endsSoon(on, today) ? copy.ends(formatDay(on, language)) : copy.metUntil(formatDay(on, language, 'year'));
  return isStatus(status) ? eligibilityCopy[language].statuses[status] : status;
}

/** "Eligible", "Not yet", "Projected 12 Jun". */
export function verdictWords(verdict: string, eligibleOn: string | null | undefined, copy: Words, language: Language): string {
  if (verdict === 'not-yet' && eligibleOn) return copy.projected(formatDay(eligibleOn, language));
  return isVerdict(verdict) ? eligibilityCopy[language].verdicts[verdict] : verdict;
}
