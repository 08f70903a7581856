// What a responsible person has stated. With AAMA the program director's word releases the credential; it does not hold the seat.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { attestationForms, attestedThings, attesters } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const attestationShape = z.strictObject({
  kind: z.literal('attestation'),
  by: z.array(z.enum(attesters)).min(1).describe('Without it anybody may state it.').optional(),
  subject: z.enum(attestedThings).optional(),
  form: z.enum(attestationForms).optional(),
  signed: z.literal(true).describe('Signed by hand or electronically.').optional(),
  ...anyRule,
});
export type Attestation = DeepReadonly<z.infer<typeof attestationShape>>;

function assess({ by, subject, form, signed }: Attestation, { facts }: Surroundings): Judgement {
  const stated = facts.attestations.filter(
    ({ fact }) => (!by || by.includes(fact.by)) && (!subject || fact.what === subject) && (!form || fact.form === form),
  );
  const counted = stated.filter(({ fact }) => !signed || fact.signature !== undefined);
  if (counted.length > 0) return met(counted.map(({ ref }) => ref));
  return stated.length > 0 ? unmet('not-counted', stated.map(({ ref }) => ref)) : unmet('no-evidence');
}

export const attestation = requirementKind<Attestation>('attestation', attestationShape, assess);
