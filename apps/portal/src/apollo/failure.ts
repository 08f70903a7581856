import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why no answer came: nobody is signed in, the door is closed to this person, the server is busy, or it did not answer. */
export type Failure = 'not-signed-in' | 'not-allowed' | 'try-again' | 'no-answer';

const byCode: Record<string, Failure> = {
  NOT_SIGNED_IN: 'not-signed-in',
  NOT_ALLOWED: 'not-allowed',
  TRY_AGAIN: 'try-again',
};

type Extensions = Readonly<Record<string, unknown>>;

/** What the server says beside each error; an answer with an error's status carries its errors in the body. */
function told(error: unknown): readonly Extensions[] {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map(({ extensions }) => extensions ?? {});
  if (!ServerError.is(error)) return [];
  try {
    const body = JSON.parse(error.bodyText) as { readonly errors?: readonly { readonly extensions?: Extensions }[] };
    return (body.errors ?? []).map(({ extensions }) => extensions ?? {});
  } catch {
    // Not the server's own answer: a proxy's page, or half of one.
    return [];
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function failureOf(error: unknown): Failure {
  return told(error).map(({ code }) => byCode[text(code)]).find((failure) => failure !== undefined) ?? 'no-answer';
}

/** What to quote when asking for help: the server's own name for the request, where it gave one. */
export function requestIdOf(error: unknown): string | undefined {
  return told(error).map(({ requestId }) => text(requestId)).find((id) => id !== '');
}
