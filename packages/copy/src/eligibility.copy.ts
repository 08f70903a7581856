// A finding as a sentence: what the rule asks for, how it stands, and what is missing or who has to look.
import type { Locale, Requirement } from '@practicum/domain';
import { eligibilityEn } from './eligibility-en.copy.js';
import { eligibilityEs } from './eligibility-es.copy.js';
import { capital, type EligibilityWords, type FindingFigures } from './eligibility-words.js';

export type { EligibilityWords, FindingFigures } from './eligibility-words.js';

/** Every word of eligibility, in both languages. */
export const eligibilityCopy: Readonly<Record<Locale, EligibilityWords>> = { en: eligibilityEn, es: eligibilityEs };

/** What a rule asks for, in a few words. */
export function requirementLabel(rule: Requirement, locale: Locale): string {
  // The words under a rule's kind take that rule; TypeScript cannot follow the pair through the table.
  const asks = eligibilityCopy[locale].asks[rule.kind] as (one: Requirement, asks: (part: Requirement) => string) => string;
  return asks(rule, (part) => requirementLabel(part, locale));
}

/** A finding as a sentence. */
export function findingSays(finding: FindingFigures, locale: Locale): string {
  const words = eligibilityCopy[locale];
  const label = finding.rule ? requirementLabel(finding.rule, locale) : words.attempts;
  const [first = '', ...others] = [...standing(finding, words), ...figures(finding, words), ...reason(finding, words)].filter(Boolean);
  return [`${label}: ${first}`, ...others.map(capital)].join(' ');
}

function standing({ status, on, decision }: FindingFigures, { stands, day }: EligibilityWords): readonly string[] {
  if (decision) return [stands[decision.decision](decision.by, day(decision.on))];
  if (status === 'met') return [stands.met];
  if (!on) return [];
  if (status === 'met-on') return [stands.metOn(day(on))];
  if (status === 'projected') return [stands.projected(day(on))];
  return status === 'expires' ? [stands.expires(day(on))] : [];
}

function figures({ kind, status, have, need, unit, floors = [] }: FindingFigures, words: EligibilityWords): readonly string[] {
  if (have === undefined || need === undefined || !unit) return [];
  const counted = words.stands.counted({ have: words.number(have), need: words.number(need), unit: words.units[unit](need) });
  const short = status === 'unmet' && kind !== 'attempts' ? Math.round((need - have) * 100) / 100 : 0;
  const missing = short > 0 ? [words.stands.missing({ missing: words.number(short), unit: words.units[unit](short) })] : [];
  const parts = floors.map((floor) => {
    const hours = words.stands.counted({ have: words.number(floor.have), need: words.number(floor.need), unit: words.units[unit](floor.need) });
    return `${isHourGroup(floor.of, words) ? words.hourGroups[floor.of] : floor.of}: ${hours}`;
  });
  return [counted, ...missing, ...parts];
}

function isHourGroup(word: string, { hourGroups }: EligibilityWords): word is keyof EligibilityWords['hourGroups'] {
  return word in hourGroups;
}

function reason({ because, on, status, decision }: FindingFigures, words: EligibilityWords): readonly string[] {
  if (!because || decision || status === 'projected') return [];
  return [words.because[because]({ day: on ? words.day(on) : '' })];
}
