export { accepted, outcomeOf, refused, type Outcome } from './outcome.js';
export { assertNever, invariant } from './invariant.js';
