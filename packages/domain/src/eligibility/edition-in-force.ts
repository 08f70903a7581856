// Which edition holds. A body's rules hold from the day they take effect, for everybody. A school's own requirements are those
// that held when the student's curriculum edition took effect: nobody's graduation moves while they study.
import type { LocalDate } from '../time/index.js';
import type { Edition } from './edition.js';

/** Since when the student's curriculum edition has been in effect; null where nobody is asked about. */
export type CurriculumSince = LocalDate | null;

/** The edition in force on the day, of one credential's editions. */
export function ruleInForce(editions: readonly Edition[], on: LocalDate, curriculumSince: CurriculumSince = null): Edition | undefined {
  const inOrder = [...editions].sort((a, b) => (a.effectiveOn ?? '').localeCompare(b.effectiveOn ?? ''));
  const last = inOrder.at(-1);
  if (last?.kind !== 'school' || curriculumSince === null) return heldOn(inOrder, on);
  return heldOn(inOrder, curriculumSince) ?? inOrder[0];
}

function heldOn(inOrder: readonly Edition[], on: LocalDate): Edition | undefined {
  return inOrder.findLast(({ effectiveOn }) => effectiveOn === null || effectiveOn <= on);
}
