// How many people sign a certificate at a school. The director decides, the password is given for it, and every change stays
// on file: whoever looks at an old certificate can see what the school asked of itself on that day.
import { z } from 'zod';
import { mayEver, type Actor } from '../access/index.js';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';

/** One: the program director alone. Two: two people, one of them a program director. */
export const signerCounts = ['one', 'two'] as const;
export type SignerCount = (typeof signerCounts)[number];

/** A school that never chose. */
export const SIGNERS_UNLESS_CHOSEN: SignerCount = 'one';

/** The input of choosing; the form and the API read it with the same shape. */
export const chooseSignersInput = z.strictObject({ signers: z.enum(signerCounts) });
export type ChooseSignersInput = z.output<typeof chooseSignersInput>;

/** Why the choice was not changed. */
export type ChooseSignersRefusal = CommonRefusal | { readonly code: 'SIGNERS_AS_BEFORE'; readonly field: 'signers'; readonly signers: SignerCount };

/** Accepts another number of signers, or tells why not. */
export function chooseSigners(now: SignerCount, { signers }: ChooseSignersInput, actor: Pick<Actor, 'role'>): Outcome<SignerCount, ChooseSignersRefusal> {
  const refusals: readonly (ChooseSignersRefusal | false)[] = [
    !mayEver(actor.role, 'signers.choose') && { code: 'NOT_YOURS_TO_DO' },
    now === signers && { code: 'SIGNERS_AS_BEFORE', field: 'signers', signers },
  ];
  return outcomeOf<SignerCount, ChooseSignersRefusal>(signers, refusals.filter((refusal) => refusal !== false));
}
