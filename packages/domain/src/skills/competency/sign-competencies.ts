// An instructor or preceptor signs competencies: one sentence about any number of them at once, each becoming its own check-off.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../../outcome/index.js';
import { findPatientIdentifier } from '../../privacy/index.js';
import { localDateShape, type LocalDate } from '../../time/index.js';
import { procedureSubjects } from '../procedure-words.js';
import { checkOffAnswers, type CheckOff, type CheckOffFacts } from './check-off.js';
import { maySignCompetencies, type CompetencyActor } from './competency-policy.js';
import type { CompetencyRefusal } from './competency-refusal.js';
import { competencyFrameworks, type CompetencyItem } from './frameworks.js';

/** The input of signing competencies; at most a hundred at once. */
export const signCompetenciesInput = z.strictObject({
  clientKey: z.string().trim().min(8).max(100),
  enrollmentId: z.string().min(1),
  /** Left out: in the school's lab. */
  placementId: z.string().min(1).nullish(),
  answer: z.enum(checkOffAnswers),
  subject: z.enum(procedureSubjects).nullish(),
  reason: z.string().trim().max(500).nullish(),
  date: localDateShape,
  items: z.array(z.strictObject({ framework: z.enum(competencyFrameworks), code: z.string().min(1).max(60) })).max(100),
});
export type SignCompetenciesInput = z.output<typeof signCompetenciesInput>;

/** What a signature is held against. */
export interface CompetencySurroundings {
  /** Today at the school. */
  readonly today: LocalDate;
  readonly studentId: string;
  readonly enrollmentId: string;
  readonly placement: { readonly id: string; readonly siteId: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate } | null;
  /** True where the actor's own account is the student's, in whichever role. */
  readonly isThemself: boolean;
  /** Every item that the school knows. */
  readonly known: readonly CompetencyItem[];
  /** What stands for the enrollment. */
  readonly standing: readonly Pick<CheckOff, 'framework' | 'code' | 'answer' | 'on' | 'siteId'>[];
}

/** One check-off for each competency, or everything that stands against the signature. */
export function signCompetencies(said: SignCompetenciesInput, actor: CompetencyActor, around: CompetencySurroundings): Outcome<readonly CheckOffFacts[], CompetencyRefusal> {
  const { placement, today } = around;
  const siteId = placement?.siteId ?? null;
  if (around.isThemself || !maySignCompetencies(actor, { studentId: around.studentId, siteId })) return { ok: false, refusals: [{ code: 'COMPETENCY_NOT_YOURS_TO_SIGN' }] };
  const refusals: CompetencyRefusal[] = said.items.length === 0 ? [{ code: 'NO_COMPETENCIES_TO_SIGN', field: 'items' }] : [];
  const items = [...new Map(said.items.map((item) => [`${item.framework} ${item.code}`, item])).values()];
  for (const { framework, code } of items) {
    const is = (one: { readonly framework: string; readonly code: string }): boolean => one.framework === framework && one.code === code;
    if (!around.known.some(is)) refusals.push({ code: 'COMPETENCY_UNKNOWN', field: 'items', framework, competency: code });
    const again = around.standing.some((one) => is(one) && one.answer === said.answer && one.on === said.date && one.siteId === siteId);
    if (again) refusals.push({ code: 'COMPETENCY_SIGNED_THAT_DAY', field: 'items', competency: code, date: said.date });
  }
  if (said.date > today) refusals.push({ code: 'COMPETENCY_IN_THE_FUTURE', field: 'date' });
  refusals.push(...answerRefusals(said, placement));
  const { answer, date: on } = said;
  const about = { studentId: around.studentId, enrollmentId: around.enrollmentId, placementId: placement?.id ?? null, siteId, answer, on };
  const [subject, reason] = answer === 'achieved' ? [said.subject ?? null, null] : [null, said.reason ?? null];
  return outcomeOf(items.map((item) => ({ ...about, ...item, subject, reason })), refusals);
}

function answerRefusals({ answer, subject, reason, date }: SignCompetenciesInput, placement: CompetencySurroundings['placement']): readonly CompetencyRefusal[] {
  if (answer === 'not-available-at-site') return [...(placement ? [] : [{ code: 'COMPETENCY_SITE_MISSING', field: 'placementId' } as const]), ...competencyReasonRefusals(reason ?? '', date)];
  const refusals: CompetencyRefusal[] = subject ? [] : [{ code: 'COMPETENCY_SUBJECT_MISSING', field: 'subject' }];
  if (placement && (date < placement.startsOn || date > placement.endsOn)) {
    refusals.push({ code: 'COMPETENCY_OUTSIDE_PLACEMENT', field: 'date', startsOn: placement.startsOn, endsOn: placement.endsOn });
  }
  return refusals;
}

/** A reason is there and points to no patient. */
export function competencyReasonRefusals(reason: string, about: LocalDate): readonly CompetencyRefusal[] {
  if (reason.trim() === '') return [{ code: 'REASON_MISSING', field: 'reason' }];
  const kind = findPatientIdentifier(reason, about);
  return kind === undefined ? [] : [{ code: 'COMPETENCY_REASON_HOLDS_PATIENT_IDENTIFIER', field: 'reason', kind }];
}
