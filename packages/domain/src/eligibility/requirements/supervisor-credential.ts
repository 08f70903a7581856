// What qualifies those who supervise the training: every credited hour under one of these people.
import { z } from 'zod';
import type { Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { supervisorQualifications } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { everyCreditedLine } from './every-credited-line.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const supervisorCredentialShape = z.strictObject({
  kind: z.literal('supervisorCredential'),
  oneOf: z.array(z.enum(supervisorQualifications)).min(1),
  ...anyRule,
});
export type SupervisorCredential = DeepReadonly<z.infer<typeof supervisorCredentialShape>>;

function assess({ oneOf }: SupervisorCredential, surroundings: Surroundings): Judgement {
  return everyCreditedLine(surroundings, ({ supervisorQualification: who }) => who !== undefined && oneOf.includes(who));
}

export const supervisorCredential = requirementKind<SupervisorCredential>('supervisorCredential', supervisorCredentialShape, assess);
