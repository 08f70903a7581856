import { z } from 'zod';
import type { Instant } from '../time/index.js';
import { emailShape } from './email.js';
import { givenPasswordShape } from './password.js';

/** What the sign-in form asks for. */
export const signInInput = z.strictObject({ email: emailShape, password: givenPasswordShape });
export type SignInInput = z.output<typeof signInInput>;

/** Why nobody was signed in. A wrong password and an unknown address are one answer: an address is nobody's to find out. */
export type SignInRefusal =
  | { readonly code: 'SIGN_IN_WRONG' }
  | { readonly code: 'SIGN_IN_WAIT'; readonly until: Instant }
  | { readonly code: 'NO_MEMBERSHIP' }
  | { readonly code: 'NO_DEMO' }
  | { readonly code: 'PASSWORD_WRONG'; readonly field: 'password' };

/** Why a weighty act does not go on: the password was not given, or not recently enough, or is not right. */
export type StepUpRefusal = SignInRefusal | { readonly code: 'PASSWORD_NEEDED'; readonly field: 'password' };
