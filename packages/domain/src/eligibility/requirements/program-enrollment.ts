// Enrolled in a training program of the field, and not yet through it.
import { z } from 'zod';
import { programFields } from '../../program/index.js';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { isEnrolled, type Surroundings } from '../surroundings.js';
import { programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const programEnrollmentShape = z.strictObject({
  kind: z.literal('programEnrollment'),
  field: z.enum(programFields).optional(),
  ...anyRule,
});
export type ProgramEnrollment = DeepReadonly<z.infer<typeof programEnrollmentShape>>;

function assess({ field }: ProgramEnrollment, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, field);
  if (!enrollment) return unmet('no-evidence');
  return isEnrolled(enrollment, surroundings.on) ? met([enrollment.ref]) : unmet('not-enrolled', [enrollment.ref]);
}

export const programEnrollment = requirementKind<ProgramEnrollment>('programEnrollment', programEnrollmentShape, assess);
