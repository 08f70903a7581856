// An assessed credential as it travels: the proof tree as a flat list, each finding with its sentence.
import { eligibilityCopy, eligibilitySays, findingSays, requirementLabel } from '@practicum/copy';
import { findCredential } from '@practicum/credentials';
import { eligibleOn, flattenFindings, verdicts, type Finding, type Locale, type RouteProof } from '@practicum/domain';
import type { CredentialEligibility, Finding as FindingOfContract, Part, RouteEligibility } from '@practicum/contract/server';
import type { DecisionRow } from './decision.repository.js';
import type { AssessedCredential } from './eligibility-reader.js';

/** What travels, with the ids that other features' fields find their own by. */
export type EligibilityPart = Part<CredentialEligibility> & { readonly enrollmentId: string; readonly credential: string };

/** One credential for one student. */
export function eligibilityPart(assessed: AssessedCredential, locale: Locale): EligibilityPart {
  const { proof, shown, edition, credential, enrollmentId, editionConfirmed, on, decisionRows } = assessed;
  const names = new Map(edition.routes.map(({ code, name }) => [code, name]));
  const rank = (route: RouteProof): number => verdicts.indexOf(route.verdict) + (shown.routes.includes(route) ? 0 : verdicts.length);
  const ranked = proof.routes.toSorted((a, b) => rank(a) - rank(b));
  const routes = ranked.map((route): Part<RouteEligibility> => ({
    route: route.route,
    name: names.get(route.route) ?? route.route,
    verdict: route.verdict,
    findings: flattenFindings(route).map((finding) => findingPart(finding, locale, decisionRows)),
  }));
  return {
    enrollmentId, credential, credentialName: findCredential(credential)?.name ?? credential, body: edition.body, edition: edition.edition, editionConfirmed, on,
    verdict: shown.verdict, eligibleOn: eligibleOn(shown) ?? null, says: eligibilitySays(shown, locale), routes,
  };
}

/** One finding, with the decision that settled it where there is one. */
export function findingPart(finding: Finding, locale: Locale, decisions: readonly DecisionRow[] = []): Part<FindingOfContract> {
  const { path, requirement, kind, status, have = null, need = null, unit = null, on = null, evidence, source } = finding;
  const row = finding.decision ? decisions.findLast((decision) => decision.path === path) : undefined;
  const decision = row ? { id: row.id, decision: row.decision, reason: row.reason, by: row.by, on: row.on } : null;
  return { path, requirement, label: columnLabel(finding, locale), kind, status, have, need, unit, on, evidence, source, says: findingSays(finding, locale), decision };
}

/** What a requirement asks for, for the head of a column. */
export function columnLabel(finding: Pick<Finding, 'rule' | 'requirement'>, locale: Locale): string {
  return finding.rule ? requirementLabel(finding.rule, locale) : eligibilityCopy[locale].attempts;
}
