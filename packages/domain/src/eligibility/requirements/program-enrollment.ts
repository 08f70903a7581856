// Enrolled in a training program of the field, and not yet through it; NCCT asks for a program that it authorises.
import { z } from 'zod';
import { programApprovers, programFields } from '../../program/index.js';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { isEnrolled, type Surroundings } from '../surroundings.js';
import { isApprovedBy, programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const programEnrollmentShape = z.strictObject({
  kind: z.literal('programEnrollment'),
  field: z.enum(programFields).optional(),
  authorisedBy: z.enum(programApprovers).describe('Who has to authorise the program.').optional(),
  ...anyRule,
});
export type ProgramEnrollment = DeepReadonly<z.infer<typeof programEnrollmentShape>>;

function assess({ field, authorisedBy }: ProgramEnrollment, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, field);
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  if (authorisedBy && !isApprovedBy(enrollment, authorisedBy)) return unmet('not-approved', evidence);
  return isEnrolled(enrollment, surroundings.on) ? met(evidence) : unmet('not-enrolled', evidence);
}

export const programEnrollment = requirementKind<ProgramEnrollment>('programEnrollment', programEnrollmentShape, assess);
