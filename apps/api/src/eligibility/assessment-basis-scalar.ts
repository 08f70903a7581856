import type { AssessmentBasis } from '@practicum/domain';
import { GraphQLScalarType } from 'graphql';

/** What an assessment stands on, as it is; nobody sends one in. */
export const assessmentBasis = new GraphQLScalarType<never, AssessmentBasis>({
  name: 'AssessmentBasis',
  // The reader made it.
  serialize: (basis) => basis as AssessmentBasis,
});
