import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** Why no answer came: nobody is signed in, the door is closed to this person, the server is busy, or it did not answer. */
export type Failure = 'not-signed-in' | 'not-allowed' | 'try-again' | 'no-answer';

const byCode: Record<string, Failure> = {
  NOT_SIGNED_IN: 'not-signed-in',
  NOT_ALLOWED: 'not-allowed',
  TRY_AGAIN: 'try-again',
};

export function failureOf(error: unknown): Failure {
  if (!CombinedGraphQLErrors.is(error)) return 'no-answer';
  for (const { extensions } of error.errors) {
    const code = extensions?.['code'];
    const failure = typeof code === 'string' ? byCode[code] : undefined;
    if (failure) return failure;
  }
  return 'no-answer';
}

/** What to quote when asking for help: the server's own name for the request, where it gave one. */
export function requestIdOf(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const id = error.errors[0]?.extensions?.['requestId'];
  return typeof id === 'string' ? id : undefined;
}
