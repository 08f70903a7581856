// An exam of another body, passed and accepted by the body that keeps the list; where the rule names bodies, an exam of one of
// them, and where it has a window, passed no longer ago (Washington: five years before the application).
import { z } from 'zod';
import { calendarLength, lastDayWithin } from '../calendar-length.js';
import { met, metUntil, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { examListKeepers } from '../record/record-words.js';
import type { ExamAttemptFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';

const askedFor = z.strictObject({
  kind: z.literal('examPassed'),
  acceptedBy: z.enum(examListKeepers).describe('The body that keeps the list of accepted exams.'),
  bodies: z.array(z.string().regex(/^[A-Z]+$/)).min(1).describe('Bodies whose exams these are: the end of a credential code, such as NHA.').optional(),
  within: calendarLength.optional(),
  until: z.literal('application').optional(),
  ...anyRule,
});
export const examPassedShape = askedFor.refine(({ within, until }) => (within === undefined) === (until === undefined), {
  error: 'a window of an exam takes both within and until',
});
export type ExamPassed = DeepReadonly<z.infer<typeof examPassedShape>>;

function assess(rule: ExamPassed, { facts, until, applied }: Surroundings): Judgement {
  const passed = facts.exams.filter(({ fact }) => fact.result === 'passed');
  const accepted = passed.filter(({ fact }) => isAccepted(rule, fact));
  if (accepted.length === 0) return passed.length > 0 ? unmet('not-counted', passed.map(({ ref }) => ref)) : unmet('no-evidence');
  const latest = accepted.reduce((a, b) => (b.fact.on > a.fact.on ? b : a));
  if (!rule.within) return met(accepted.map(({ ref }) => ref));
  const last = lastDayWithin(latest.fact.on, rule.within);
  if (until > last) return unmet('exam-too-old', [latest.ref], { on: last });
  return applied ? met([latest.ref]) : metUntil(last, [latest.ref]);
}

function isAccepted({ acceptedBy, bodies }: ExamPassed, exam: ExamAttemptFact): boolean {
  return exam.acceptedBy?.includes(acceptedBy) === true && (!bodies || bodies.some((body) => exam.credential.endsWith(`-${body}`)));
}

export const examPassed = requirementKind<ExamPassed>('examPassed', examPassedShape, assess);
