// Reads what a form or a request gives against its shape, and tells every fault at once as codes with figures.
import type { z } from 'zod';
import type { Outcome } from './outcome.js';

/** A fault in one field of an input; `field` is its dotted path. */
export type InputRefusal =
  | { readonly code: 'FIELD_MISSING'; readonly field: string }
  | { readonly code: 'FIELD_TOO_SHORT'; readonly field: string; readonly least: number }
  | { readonly code: 'FIELD_TOO_LONG'; readonly field: string; readonly most: number }
  | { readonly code: 'FIELD_TOO_SMALL'; readonly field: string; readonly least: number }
  | { readonly code: 'FIELD_TOO_LARGE'; readonly field: string; readonly most: number }
  | { readonly code: 'FIELD_HAS_TOO_FEW'; readonly field: string; readonly least: number }
  | { readonly code: 'FIELD_HAS_TOO_MANY'; readonly field: string; readonly most: number }
  | { readonly code: 'FIELD_NOT_ONE_OF'; readonly field: string; readonly choices: readonly string[] }
  | { readonly code: 'FIELD_UNKNOWN'; readonly field: string }
  | { readonly code: PlainFault; readonly field: string };

/** Faults without figures; a shape names one as its `error`. */
export const plainFaults = [
  'FIELD_IS_NO_DAY', 'FIELD_IS_NO_TIME', 'FIELD_IS_NO_ZONE', 'FIELD_IS_NO_EMAIL', 'FIELD_IS_NO_WHOLE_NUMBER',
  'FIELD_IS_NO_CODE', 'FIELD_LISTED_TWICE', 'FIELD_NOT_UNDERSTOOD',
] as const;
export type PlainFault = (typeof plainFaults)[number];

/** The input as its shape yields it, or every fault in it. */
export function parseInput<S extends z.ZodType>(shape: S, input: unknown): Outcome<z.output<S>, InputRefusal> {
  const parsed = shape.safeParse(withoutNulls(input), { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, refusals: parsed.error.issues.flatMap(refusalsOf) };
}

// GraphQL says null where a form leaves a field out.
function withoutNulls(input: unknown): unknown {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

function refusalsOf(issue: z.core.$ZodIssue): readonly InputRefusal[] {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ code: 'FIELD_UNKNOWN', field: [...issue.path, key].join('.') }));
  return [refusalOf(issue, field)];
}

function refusalOf(issue: z.core.$ZodIssue, field: string): InputRefusal {
  const named = plainFaults.find((fault) => fault === issue.message);
  if (named) return { code: named, field };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'FIELD_MISSING', field };
      return { code: issue.expected === 'int' || issue.expected === 'number' ? 'FIELD_IS_NO_WHOLE_NUMBER' : 'FIELD_NOT_UNDERSTOOD', field };
    case 'too_small':
      return tooSmall(issue, field);
    case 'too_big':
      return tooBig(issue, field);
    case 'invalid_value':
      return issue.input === undefined ? { code: 'FIELD_MISSING', field } : { code: 'FIELD_NOT_ONE_OF', field, choices: issue.values.map(String) };
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'FIELD_IS_NO_EMAIL' : 'FIELD_NOT_UNDERSTOOD', field };
    default:
      return { code: 'FIELD_NOT_UNDERSTOOD', field };
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, field: string): InputRefusal {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return least === 1 ? { code: 'FIELD_MISSING', field } : { code: 'FIELD_TOO_SHORT', field, least };
  return { code: issue.origin === 'array' ? 'FIELD_HAS_TOO_FEW' : 'FIELD_TOO_SMALL', field, least };
}

function tooBig(issue: z.core.$ZodIssueTooBig, field: string): InputRefusal {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return { code: 'FIELD_TOO_LONG', field, most };
  return { code: issue.origin === 'array' ? 'FIELD_HAS_TOO_MANY' : 'FIELD_TOO_LARGE', field, most };
}
