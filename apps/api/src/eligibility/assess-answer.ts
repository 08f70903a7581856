// The answer of an assessment as others read it: the same for the command line, a line of a batch, and the API.
import { eligibilityCopy, findingSays } from '@practicum/copy';
import { credentialCodes, editionByCode, editionOn, findCredential } from '@practicum/credentials';
import {
  accepted,
  assess,
  flattenFindings,
  isLocalDate,
  outcomeOf,
  parseDecisions,
  parseStudentRecord,
  type Edition,
  type Finding,
  type FindingStatus,
  type FindingUnit,
  type LocalDate,
  type Locale,
  type Outcome,
  type ProofTree,
  type Verdict,
} from '@practicum/domain';

/** One finding, with its sentence. */
export interface FindingAnswer {
  readonly path: string;
  readonly requirement: string;
  readonly kind: string;
  readonly status: FindingStatus;
  readonly have?: number;
  readonly need?: number;
  readonly unit?: FindingUnit;
  readonly on?: LocalDate;
  readonly evidence: readonly string[];
  readonly says: string;
  readonly source: string;
}

/** One route, its findings in pre-order with the groups among them. */
export interface RouteAnswer {
  readonly route: string;
  readonly verdict: Verdict;
  readonly findings: readonly FindingAnswer[];
}

/** What an assessment answers. */
export interface AssessAnswer {
  readonly credential: string;
  readonly edition: string;
  readonly on: LocalDate;
  readonly verdict: Verdict;
  readonly routes: readonly RouteAnswer[];
}

/** What is asked: a credential, a record, and where they are given a day, an edition and decisions. */
export interface AssessQuestion {
  readonly credential: string;
  readonly record: unknown;
  readonly on?: string | undefined;
  readonly edition?: string | undefined;
  readonly decisions?: unknown;
}

/** Why there is no answer: the key by name, and a sentence. */
export interface AssessRefusal {
  readonly key: string;
  readonly says: string;
}

/** Answers a question from unknown input, or tells every key that is wrong. */
export function answerAssess(question: AssessQuestion, locale: Locale): Outcome<AssessAnswer, AssessRefusal> {
  const copy = eligibilityCopy[locale];
  const record = parseStudentRecord(question.record);
  const decisions = question.decisions === undefined ? accepted([]) : parseDecisions(question.decisions);
  const on = question.on ?? (record.ok ? record.value.asOf : undefined);
  const edition = editionOf(question, on, locale);
  const refusals: AssessRefusal[] = [];
  if (!edition.ok) refusals.push(...edition.refusals);
  if (question.on !== undefined && !isLocalDate(question.on)) refusals.push({ key: 'on', says: copy.assess.notADay({ value: question.on }) });
  if (!record.ok) refusals.push(...record.refusals.map((refusal) => ({ key: refusal.key, says: copy.refusals[refusal.code](refusal) })));
  else if (on === undefined) refusals.push({ key: 'on', says: copy.assess.dayMissing() });
  if (!decisions.ok) refusals.push(...decisions.refusals.map((one) => ({ key: one.key, says: copy.assess.decisionsNotUnderstood(one) })));
  if (refusals.length > 0 || !edition.ok || !record.ok || !decisions.ok || on === undefined) return { ok: false, refusals };
  return outcomeOf<AssessAnswer, AssessRefusal>(assessAnswer(assess(edition.value, record.value, on, { decisions: decisions.value }), locale), []);
}

/** A proof as it is answered: flat, with a sentence for each finding. */
export function assessAnswer({ credential, edition, on, verdict, routes }: ProofTree, locale: Locale): AssessAnswer {
  return {
    credential,
    edition,
    on,
    verdict,
    routes: routes.map((route) => ({
      route: route.route,
      verdict: route.verdict,
      findings: flattenFindings(route).map((finding) => findingAnswer(finding, locale)),
    })),
  };
}

/** One finding as it is answered. */
export function findingAnswer(finding: Finding, locale: Locale): FindingAnswer {
  const { path, requirement, kind, status, have, need, unit, on, evidence, source } = finding;
  return {
    path,
    requirement,
    kind,
    status,
    ...(have !== undefined && { have }),
    ...(need !== undefined && { need }),
    ...(unit && { unit }),
    ...(on && { on }),
    evidence,
    says: findingSays(finding, locale),
    source,
  };
}

function editionOf({ credential, edition }: AssessQuestion, on: LocalDate | undefined, locale: Locale): Outcome<Edition, AssessRefusal> {
  const { assess: says } = eligibilityCopy[locale];
  const known = findCredential(credential);
  if (!known) return refusal('credential', says.credentialUnknown({ credential, known: credentialCodes.join(', ') }));
  const editions = known.editions.map((one) => one.edition).join(', ');
  if (edition !== undefined) {
    const named = editionByCode(credential, edition);
    return named ? accepted(named) : refusal('edition', says.editionUnknown({ credential, edition, known: editions }));
  }
  const inForce = editionOn(credential, on ?? '9999-12-31');
  return inForce ? accepted(inForce) : refusal('edition', says.editionUnknown({ credential, edition: '', known: editions }));
}

function refusal(key: string, says: string): { readonly ok: false; readonly refusals: readonly AssessRefusal[] } {
  return { ok: false, refusals: [{ key, says }] };
}
