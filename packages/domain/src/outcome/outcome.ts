// What a rule answers: a value, or every reason why not. A plain union, so that it travels and compares as data.

/** Success with a value, or refusal with all its reasons at once, in the order a person should hear them. */
export type Outcome<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly R[] };

/** The accepted outcome. */
export function accepted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The refused outcome; there is always at least one reason. */
export function refused<R>(...refusals: readonly [R, ...R[]]): { readonly ok: false; readonly refusals: readonly R[] } {
  return { ok: false, refusals };
}

/** Accepts the value when no refusal was collected, else tells them all. */
export function outcomeOf<T, R>(value: T, refusals: readonly R[]): Outcome<T, R> {
  return refusals.length === 0 ? { ok: true, value } : { ok: false, refusals };
}
