// Membership of a professional society on the day; its last day paid for is included. One without dates is current.
import { z } from 'zod';
import { met, metUntil, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { societies } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const membershipShape = z.strictObject({
  kind: z.literal('membership'),
  body: z.enum(societies).describe('The society.'),
  ...anyRule,
});
export type Membership = DeepReadonly<z.infer<typeof membershipShape>>;

function assess({ body }: Membership, { facts, on }: Surroundings): Judgement {
  const memberships = facts.memberships.filter(({ fact }) => fact.body === body);
  const lasting = memberships.find(({ fact }) => !fact.to);
  if (lasting) return met([lasting.ref]);
  const [longest] = memberships.sort((a, b) => (b.fact.to ?? '').localeCompare(a.fact.to ?? ''));
  const last = longest?.fact.to;
  if (!longest || !last) return unmet('no-evidence');
  return last >= on ? metUntil(last, [longest.ref]) : unmet('ended', [longest.ref], { on: last });
}

export const membership = requirementKind<Membership>('membership', membershipShape, assess);
