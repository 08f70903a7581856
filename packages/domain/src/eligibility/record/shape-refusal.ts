// Data that people write — records, editions, decisions — is refused whole, and every fault is told at once by the name of its
// key: an unknown key, a word outside the vocabulary, a day that does not exist.
import type { z } from 'zod';

/** What can be wrong with a key. */
export const shapeRefusalCodes = [
  'UNKNOWN_KEY',
  'MISSING_KEY',
  'UNKNOWN_WORD',
  'NO_SUCH_DAY',
  'LISTED_TWICE',
  'ID_USED_TWICE',
  'WRONG_VALUE',
] as const;

export type ShapeRefusalCode = (typeof shapeRefusalCodes)[number];

/** One fault of a record or a rule: the key by name, where it stands, and what is wrong with it. */
export interface ShapeRefusal {
  readonly code: ShapeRefusalCode;
  /** The key itself, such as `gpa`. */
  readonly key: string;
  /** Where it stands, such as `procedures[0].onLivePerson`; empty for the whole. */
  readonly at: string;
  /** The words that would be understood, where the vocabulary is closed. */
  readonly known?: readonly string[];
}

/** Every fault that was found. */
export function refusalsOf(error: z.ZodError): readonly ShapeRefusal[] {
  return error.issues.flatMap(refusalsOfIssue);
}

type Issue = z.core.$ZodIssue;

function refusalsOfIssue(issue: Issue): readonly ShapeRefusal[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'UNKNOWN_KEY', key, at: placeOf([...issue.path, key]) }));
  }
  const place = { key: keyOf(issue.path), at: placeOf(issue.path) };
  if (issue.code === 'invalid_value') return [{ ...place, ...missingOr(issue, 'UNKNOWN_WORD'), known: issue.values.map(String) }];
  return [{ ...place, ...missingOr(issue, codeOf(issue)) }];
}

function missingOr(issue: Issue, code: ShapeRefusalCode): { readonly code: ShapeRefusalCode } {
  return { code: issue.input === undefined && issue.path.length > 0 ? 'MISSING_KEY' : code };
}

function codeOf(issue: Issue): ShapeRefusalCode {
  if (issue.message === 'no-such-day') return 'NO_SUCH_DAY';
  if (issue.message === 'listed-twice') return 'LISTED_TWICE';
  return 'WRONG_VALUE';
}

/** The nearest name on the way to the fault: `count` for `procedures[2].count`, `subjects` for `courses[0].subjects[1]`. */
function keyOf(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step !== 'number') ?? 'record');
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '');
}
