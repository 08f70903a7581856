import type { LocalDate, Minutes } from '../time/index.js';
import type { HourCategory, PlacementLabel, ProgramAward, ProgramField } from './program-words.js';
import type { Recognition } from './recognition.js';

/** A course of study that leads to an award and to the exams it names. */
export interface Program extends Recognition {
  readonly id: string;
  /** The school's own code, such as `MA`; one program each. */
  readonly code: string;
  readonly name: string;
  readonly field: ProgramField;
  readonly award: ProgramAward;
  readonly placementLabel: PlacementLabel;
  /** Credentials that its students sit for, such as `CPT-NHA`, the first one first. */
  readonly credentials: readonly string[];
}

/** Hours that a curriculum asks for, by category. */
export type RequiredHours = Readonly<Partial<Record<HourCategory, Minutes>>>;

/** The program's curriculum as it stands from a day on. */
export interface CurriculumEdition {
  readonly id: string;
  readonly programId: string;
  /** The month it takes effect, `YYYY-MM`. */
  readonly code: string;
  readonly effectiveOn: LocalDate;
  readonly weeks: number | null;
  readonly requiredHours: RequiredHours;
}

/** The code of an edition: the month it takes effect. */
export function editionCodeOf(effectiveOn: LocalDate): string {
  return effectiveOn.slice(0, 7);
}

/** The edition in force on a day: the last to take effect by then, else the first there is. */
export function editionInForce<E extends Pick<CurriculumEdition, 'effectiveOn'>>(editions: readonly E[], on: LocalDate): E | undefined {
  const inOrder = editions.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0));
  return inOrder.findLast((edition) => edition.effectiveOn <= on) ?? inOrder[0];
}
