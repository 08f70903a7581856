// Accreditation of the program with its time logic. Without words of its own it holds all through the enrollment; AAMA takes
// any day of the enrollment, or an accreditation that begins within 36 months after graduation.
import { z } from 'zod';
import { addMonths, type LocalDate } from '../../time/index.js';
import { met, needsPerson, unmet, type Judgement } from '../judgement.js';
import { happened, type Known } from '../record-facts.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { accreditingBodies, programApprovers } from '../record/record-words.js';
import type { AccreditationFact, EnrollmentFact } from '../record/student-record.js';
import { completionOf, type Surroundings } from '../surroundings.js';
import { institutionRecognisedBy, lastDayOf, lasted, programOf, recognisers } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const programAccreditationShape = z
  .strictObject({
    kind: z.literal('programAccreditation'),
    bodies: z.array(z.enum(accreditingBodies)).min(1).optional(),
    level: z.enum(['program', 'institution', 'program-or-institution']),
    orRecognisedBy: z
      .array(z.enum(recognisers))
      .min(1)
      .describe("The institution's own accreditor is enough where one of these recognises it.")
      .optional(),
    orApprovedBy: z.array(z.enum(programApprovers)).min(1).describe('Approval by one of these is enough.').optional(),
    orStatus: z.literal('serious-applicant').describe('NAACLS serious-applicant status counts as well.').optional(),
    during: z.literal('any-time-while-enrolled').optional(),
    accreditedWithinMonthsAfterGraduation: z.int().positive().optional(),
    ...anyRule,
  })
  .refine(({ bodies, orRecognisedBy, orApprovedBy }) => Boolean(bodies ?? orRecognisedBy ?? orApprovedBy), {
    error: 'accreditation by nobody',
    path: ['bodies'],
  });
export type ProgramAccreditation = DeepReadonly<z.infer<typeof programAccreditationShape>>;

type Held = 'held' | 'unknown' | 'not-held';

function assess(rule: ProgramAccreditation, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, undefined);
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  if (rule.orRecognisedBy && institutionRecognisedBy(enrollment, rule.orRecognisedBy)) return met(evidence);
  const { accreditations = [], approvals = [] } = enrollment.fact.program;
  if (rule.orApprovedBy?.some((body) => approvals.includes(body))) return met(evidence);
  const level = accreditations.filter((one) => isOfLevel(one, rule));
  const listed = level.filter(({ body }) => rule.bodies?.includes(body));
  const held = listed.map((one) => heldFor(rule, one, enrollment, surroundings.on));
  if (held.includes('held')) return met(evidence);
  if (held.includes('unknown')) return needsPerson('accreditation-start-unknown', evidence);
  if (listed.length > 0) return unmet('not-accredited-then', evidence);
  return unmet(level.length > 0 ? 'accreditor-not-listed' : 'no-evidence', evidence);
}

function isOfLevel(one: AccreditationFact, { level, orStatus }: ProgramAccreditation): boolean {
  const enough = one.status === 'accredited' || (orStatus === one.status && one.body === 'NAACLS');
  return enough && (level === 'program-or-institution' || one.level === level);
}

function heldFor(rule: ProgramAccreditation, one: AccreditationFact, enrollment: Known<EnrollmentFact>, on: LocalDate): Held {
  const { during, accreditedWithinMonthsAfterGraduation: months } = rule;
  const answers: Held[] = [];
  if (during) answers.push(heldWhileEnrolled(one, enrollment, on));
  if (months) answers.push(heldAfterGraduation(one, enrollment, on, months));
  if (answers.length === 0) answers.push(heldThroughout(one, enrollment, on));
  if (answers.includes('held')) return 'held';
  return answers.includes('unknown') ? 'unknown' : 'not-held';
}

function heldWhileEnrolled(one: AccreditationFact, enrollment: Known<EnrollmentFact>, on: LocalDate): Held {
  if (!lasted(one, enrollment.fact.startedOn)) return 'not-held';
  if (one.from === null) return 'unknown';
  return one.from <= lastDayOf(enrollment, on) ? 'held' : 'not-held';
}

function heldThroughout(one: AccreditationFact, enrollment: Known<EnrollmentFact>, on: LocalDate): Held {
  if (!lasted(one, lastDayOf(enrollment, on))) return 'not-held';
  if (one.from === null) return 'unknown';
  return one.from <= enrollment.fact.startedOn ? 'held' : 'not-held';
}

/** Graduated no more than so many months before the accreditation began. */
function heldAfterGraduation(one: AccreditationFact, enrollment: Known<EnrollmentFact>, on: LocalDate, months: number): Held {
  const graduated = completionOf(enrollment, on);
  if (!graduated || !lasted(one, graduated)) return 'not-held';
  if (one.from === null) return 'unknown';
  return happened(one.from, on) && one.from <= addMonths(graduated, months) ? 'held' : 'not-held';
}

export const programAccreditation = requirementKind<ProgramAccreditation>('programAccreditation', programAccreditationShape, assess);
