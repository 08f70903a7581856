import { refusalSentence } from '@practicum/copy';
import type { AcceptRefusal, CommonRefusal, EndMembershipRefusal, InputRefusal, InvitationRefusal, SignInRefusal } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';

/** Everything that a door of access may refuse. */
export type AccessRefusal = SignInRefusal | AcceptRefusal | InvitationRefusal | EndMembershipRefusal | InputRefusal | CommonRefusal;

/** The sentence of a refusal, in the language of whoever is at the door. */
export function accessSentence(door: Door): (refusal: AccessRefusal) => string {
  return refusalSentence(door.locale);
}
