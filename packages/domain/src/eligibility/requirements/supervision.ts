// How closely the training was supervised, and by whom: every credited hour under the eyes of one of these people.
import { z } from 'zod';
import type { Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { supervisionTypes, supervisorQualifications } from '../record/record-words.js';
import type { Surroundings } from '../surroundings.js';
import { everyCreditedLine } from './every-credited-line.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const supervisionShape = z.strictObject({
  kind: z.literal('supervision'),
  type: z.enum(supervisionTypes),
  by: z.array(z.enum(supervisorQualifications)).min(1),
  ...anyRule,
});
export type Supervision = DeepReadonly<z.infer<typeof supervisionShape>>;

function assess({ type, by }: Supervision, surroundings: Surroundings): Judgement {
  return everyCreditedLine(
    surroundings,
    ({ supervision: how, supervisorQualification: who }) => how === type && who !== undefined && by.includes(who),
  );
}

export const supervision = requirementKind<Supervision>('supervision', supervisionShape, assess);
