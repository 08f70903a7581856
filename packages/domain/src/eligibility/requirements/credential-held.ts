// A credential held now, until its last day included, or held once.
import { z } from 'zod';
import { met, metUntil, unmet, type Judgement } from '../judgement.js';
import { credentialCode, type DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const credentialHeldShape = z.strictObject({
  kind: z.literal('credentialHeld'),
  anyOf: z.array(credentialCode).min(1).describe('Credential codes, or bodies: a body is the end of a code, such as NHA.'),
  state: z.enum(['current', 'ever']),
  ...anyRule,
});
export type CredentialHeld = DeepReadonly<z.infer<typeof credentialHeldShape>>;

function assess({ anyOf, state }: CredentialHeld, { facts, on }: Surroundings): Judgement {
  const held = facts.credentials.filter(({ fact }) => anyOf.some((word) => fact.code === word || fact.code.endsWith(`-${word}`)));
  const evidence = held.map(({ ref }) => ref);
  if (held.length === 0) return unmet('no-evidence');
  if (state === 'ever') return met(evidence);
  const lasting = held.find(({ fact }) => fact.expiresOn === null);
  if (lasting) return met([lasting.ref]);
  const [longest] = [...held].sort((a, b) => (b.fact.expiresOn ?? '').localeCompare(a.fact.expiresOn ?? ''));
  const last = longest?.fact.expiresOn;
  return longest && last && last >= on ? metUntil(last, [longest.ref]) : unmet('too-old', evidence);
}

export const credentialHeld = requirementKind<CredentialHeld>('credentialHeld', credentialHeldShape, assess);
