export { accepted, outcomeOf, refused, type Outcome } from './outcome.js';
export { assertNever, invariant } from './invariant.js';
export { type CommonRefusal } from './common-refusal.js';
export { parseInput, plainFaults, type InputRefusal, type PlainFault } from './parse-input.js';
