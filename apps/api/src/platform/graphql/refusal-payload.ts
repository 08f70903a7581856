import type { Answer, Refused } from '@practicum/contract/server';

/** A refusal of the domain: its code, and where it has one, the field it is about. */
export interface CodedRefusal {
  readonly code: string;
  readonly field?: string | undefined;
}

/** The refused member of every result union: each reason with its code and its sentence in the reader's language. */
export function refusedAnswer<R extends CodedRefusal>(refusals: readonly R[], sentence: (refusal: R) => string): Answer<Refused> {
  return {
    __typename: 'Refused',
    refusals: refusals.map((refusal) => ({ code: refusal.code, message: sentence(refusal), field: refusal.field ?? null })),
  };
}
