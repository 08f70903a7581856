// The program is approved, authorised or recognised by the body that the rule names (NPA approves the programs whose students it
// examines).
import { z } from 'zod';
import { programApprovers } from '../../program/index.js';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { isApprovedBy, programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const programApprovalShape = z.strictObject({
  kind: z.literal('programApproval'),
  by: z.enum(programApprovers),
  ...anyRule,
});
export type ProgramApproval = DeepReadonly<z.infer<typeof programApprovalShape>>;

function assess({ by }: ProgramApproval, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, undefined);
  if (!enrollment) return unmet('no-evidence');
  return isApprovedBy(enrollment, by) ? met([enrollment.ref]) : unmet('not-approved', [enrollment.ref]);
}

export const programApproval = requirementKind<ProgramApproval>('programApproval', programApprovalShape, assess);
