import { z } from 'zod';

/** The address as it is stored and compared: trimmed, composed, lower case. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

// One @, something on both sides, a dot in the domain: whether it exists only a letter to it can tell.
const SHAPE = /^[^\s@"(),:;<>[\]\\]{1,64}@[^\s@"(),:;<>[\]\\.]+(\.[^\s@"(),:;<>[\]\\.]+)+$/;

/** An e-mail address; comes out normalized. */
export const emailShape = z
  .string()
  .transform(normalizeEmail)
  .pipe(z.string().min(1).max(254).regex(SHAPE, { error: 'FIELD_IS_NO_EMAIL' }));

/** A person's name as they write it. */
export const personNameShape = z.string().trim().normalize('NFC').min(1).max(200);
