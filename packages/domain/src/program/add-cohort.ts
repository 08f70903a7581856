// Students who start together follow the curriculum in force on the day they start.
import { z } from 'zod';
import { outcomeOf, refused, type Outcome } from '../outcome/index.js';
import { localDateShape, type LocalDate } from '../time/index.js';
import { editionInForce, type CurriculumEdition } from './program.js';

/** What the cohort form asks for. */
export const addCohortInput = z.strictObject({
  programId: z.string().min(1),
  name: z.string().trim().min(1).max(120),
  startsOn: localDateShape,
  expectedCompletionOn: localDateShape.optional(),
});
export type AddCohortInput = z.output<typeof addCohortInput>;

export type AddCohortRefusal =
  | { readonly code: 'PROGRAM_NOT_FOUND'; readonly field: 'programId' }
  | { readonly code: 'COHORT_NAME_TAKEN'; readonly field: 'name'; readonly name: string }
  | { readonly code: 'COHORT_ENDS_BEFORE_START'; readonly field: 'expectedCompletionOn'; readonly startsOn: LocalDate };

/** What a new cohort is measured against. */
export interface CohortSurroundings {
  /** The editions of its program; empty where there is no such program. */
  readonly editions: readonly Pick<CurriculumEdition, 'id' | 'effectiveOn'>[];
  readonly nameTaken: boolean;
}

/** A cohort as it is begun. */
export interface NewCohort extends AddCohortInput {
  readonly curriculumEditionId: string;
}

/** Whether the cohort may be added, and under which curriculum. */
export function addCohort(input: AddCohortInput, around: CohortSurroundings): Outcome<NewCohort, AddCohortRefusal> {
  const edition = editionInForce(around.editions, input.startsOn);
  if (!edition) return refused({ code: 'PROGRAM_NOT_FOUND', field: 'programId' });
  const refusals: AddCohortRefusal[] = [];
  if (around.nameTaken) refusals.push({ code: 'COHORT_NAME_TAKEN', field: 'name', name: input.name });
  const { startsOn, expectedCompletionOn } = input;
  if (expectedCompletionOn !== undefined && expectedCompletionOn <= startsOn) {
    refusals.push({ code: 'COHORT_ENDS_BEFORE_START', field: 'expectedCompletionOn', startsOn });
  }
  return outcomeOf({ ...input, curriculumEditionId: edition.id }, refusals);
}
