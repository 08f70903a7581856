// The three things that a request hears at the top level; everything else is a refusal inside the answer.

/** No living session. */
export class NotSignedIn extends Error {
  readonly code = 'NOT_SIGNED_IN';
  constructor() { super('Please sign in.'); }
}

/** Signed in, but this role never opens this door. */
export class NotAllowed extends Error {
  readonly code = 'NOT_ALLOWED';
  constructor() { super('Your role does not allow this.'); }
}

/** What was sent is not what the door takes; the sentence says what to do. */
export class BadRequest extends Error {
  readonly code = 'BAD_REQUEST';
}

/** The database is away or busy: the same request may be sent again. */
export class TryAgain extends Error {
  readonly code = 'TRY_AGAIN';
  constructor(cause?: unknown) { super('The service is busy. Please try again in a moment.', { cause }); }
}
