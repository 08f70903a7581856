// Broken promises inside the program are bugs, and bugs throw; everything a person can cause is an Outcome.

/** Throws when something the program itself promised is not so. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Broken promise: ${sentence}`);
}

/** Ends a switch over a closed vocabulary: a new word does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
