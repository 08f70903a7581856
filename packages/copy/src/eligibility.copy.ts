// A finding as a sentence: what the rule asks for, how it stands, and what is missing or who has to look.
import { bestRoute, eligibleOn, openIn, type Locale, type ProofTree, type Requirement } from '@practicum/domain';
import { eligibilityEn } from './eligibility-en.copy.js';
import { eligibilityEs } from './eligibility-es.copy.js';
import { capital, type EligibilityWords, type FindingFigures } from './eligibility-words.js';
import { dayText, numberText } from './figures.js';
import { floorName } from './floor-names.js';

export type { EligibilityWords, FindingFigures } from './eligibility-words.js';

/** Every word of eligibility, in both languages. */
export const eligibilityCopy: Readonly<Record<Locale, EligibilityWords>> = { en: eligibilityEn, es: eligibilityEs };

/** What a rule asks for, in a few words. */
export function requirementLabel(rule: Requirement, locale: Locale): string {
  // The words under a rule's kind take that rule; TypeScript cannot follow the pair through the table.
  const asks = eligibilityCopy[locale].asks[rule.kind] as (one: Requirement, asks: (part: Requirement) => string) => string;
  return asks(rule, (part) => requirementLabel(part, locale));
}

/** The verdict on a credential and its reason, in one sentence. */
export function eligibilitySays(proof: ProofTree, locale: Locale): string {
  const { verdictSays } = eligibilityCopy[locale];
  const best = bestRoute(proof);
  const open = best ? openIn(best).length : 0;
  if (proof.verdict === 'eligible') return verdictSays.eligible();
  if (proof.verdict === 'closed') return verdictSays.closed();
  if (proof.verdict === 'needs-person') return verdictSays.needsPerson(open);
  const day = eligibleOn(proof);
  return day ? verdictSays.waits(dayText(locale, day)) : verdictSays.notYet(open);
}

/** A finding as a sentence. */
export function findingSays(finding: FindingFigures, locale: Locale): string {
  const label = finding.rule ? requirementLabel(finding.rule, locale) : eligibilityCopy[locale].attempts;
  const [first = '', ...others] = [...standing(finding, locale), ...figures(finding, locale), ...reason(finding, locale)].filter(Boolean);
  return [`${label}: ${first}`, ...others.map(capital)].join(' ').trim();
}

function standing({ status, on, decision }: FindingFigures, locale: Locale): readonly string[] {
  const { stands } = eligibilityCopy[locale];
  if (decision) return [stands[decision.decision](decision.by, dayText(locale, decision.on))];
  if (status === 'met') return [stands.met];
  if (!on) return [];
  if (status === 'met-on') return [stands.metOn(dayText(locale, on))];
  if (status === 'projected') return [stands.projected(dayText(locale, on))];
  return status === 'expires' ? [stands.expires(dayText(locale, on))] : [];
}

function figures({ kind, status, have, need, unit, floors = [] }: FindingFigures, locale: Locale): readonly string[] {
  if (have === undefined || need === undefined || !unit) return [];
  const { stands, units, hourGroups } = eligibilityCopy[locale];
  const counted = (has: number, needs: number): string =>
    stands.counted({ have: numberText(locale, has), need: numberText(locale, needs), unit: units[unit](needs) });
  const short = status === 'unmet' && kind !== 'attempts' && unit !== 'requirement' ? Math.round((need - have) * 100) / 100 : 0;
  const missing = short > 0 ? [stands.missing({ missing: numberText(locale, short), unit: units[unit](short) })] : [];
  const parts = floors.map(({ of, have: has, need: needs }) => `${floorName(of, hourGroups, locale)}: ${counted(has, needs)}`);
  return [counted(have, need), ...missing, ...parts];
}

function reason({ because, on, status, decision }: FindingFigures, locale: Locale): readonly string[] {
  if (!because || decision || status === 'projected') return [];
  return [eligibilityCopy[locale].because[because]({ day: on ? dayText(locale, on) : '' })];
}
