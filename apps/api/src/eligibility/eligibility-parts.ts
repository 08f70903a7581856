// An assessed credential as it travels: the proof tree as a flat list, each finding with its sentence.
import { eligibilityCopy, eligibilitySays, findingSays, requirementLabel } from '@practicum/copy';
import { eligibleOn, flattenFindings, verdicts, type Finding, type Locale, type Procedure, type Route, type RouteProof } from '@practicum/domain';
import type { CredentialEligibility, Finding as FindingOfContract, Part, RouteEligibility } from '@practicum/contract/server';
import type { DecisionRow } from './decision.repository.js';
import type { AssessedCredential } from './eligibility-reader.js';

/** What travels, with the ids that other features' fields find their own by. */
export type EligibilityPart = Part<CredentialEligibility> & { readonly enrollmentId: string; readonly credential: string };

/** One credential for one student. */
export function eligibilityPart(assessed: AssessedCredential, locale: Locale): EligibilityPart {
  const { proof, shown, edition, credential, enrollmentId, editionConfirmed, on, decisionRows } = assessed;
  const rules = new Map(edition.routes.map((route) => [route.code, route]));
  const rank = (route: RouteProof): number => verdicts.indexOf(route.verdict) + (shown.routes.includes(route) ? 0 : verdicts.length);
  const ranked = proof.routes.toSorted((a, b) => rank(a) - rank(b));
  const routes = ranked.map((proved) => routePart(proved, rules.get(proved.route), locale, decisionRows));
  return {
    enrollmentId, credential, credentialName: edition.name, body: edition.body, edition: edition.edition, editionConfirmed, on,
    verdict: shown.verdict, eligibleOn: eligibleOn(shown) ?? null, says: eligibilitySays(shown, locale), routes,
  };
}

function routePart(proved: RouteProof, rules: Route | undefined, locale: Locale, decisions: readonly DecisionRow[]): Part<RouteEligibility> {
  const { name = proved.route, source = null, sourceDate = null, confidence = null, notes = null } = rules ?? {};
  return {
    route: proved.route, name, verdict: proved.verdict, source, sourceDate, confidence, note: notes,
    findings: flattenFindings(proved).map((finding) => findingPart(finding, locale, decisions, rules)),
  };
}

/** One finding, with the decision that settled it where there is one. What a rule does not say of its source, its route says. */
export function findingPart(finding: Finding, locale: Locale, decisions: readonly DecisionRow[] = [], route?: Route): Part<FindingOfContract> {
  const { path, requirement, kind, status, have = null, need = null, unit = null, on = null, evidence, source, gates = null } = finding;
  const row = finding.decision ? decisions.findLast((decision) => decision.path === path) : undefined;
  const decision = row ? { id: row.id, decision: row.decision, reason: row.reason, by: row.by, on: row.on } : null;
  const { confidence = null, conflict = null, note = null } = finding.rule ?? {};
  const sourceDate = finding.rule?.sourceDate ?? (source === route?.source ? route.sourceDate : null);
  return {
    path, requirement, label: columnLabel(finding, locale), kind, status, have, need, unit, on, evidence, procedures: countedBy(finding), gates, source, sourceDate,
    confidence, conflict, note, says: findingSays(finding, locale), decision,
  };
}

/** What a requirement asks for, for the head of a column. */
export function columnLabel(finding: Pick<Finding, 'rule' | 'requirement'>, locale: Locale): string {
  return finding.rule ? requirementLabel(finding.rule, locale) : eligibilityCopy[locale].attempts;
}

function countedBy({ rule }: Finding): readonly Procedure[] {
  return rule?.kind === 'procedureCount' || rule?.kind === 'observation' ? rule.procedures : [];
}
