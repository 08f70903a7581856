// The figures of a rule as a reader sees them beside its sentence: how many, how long, how much of it in what.
import type { AttemptsRule, FindingUnit, Locale, Requirement } from '@practicum/domain';
import { capital } from './eligibility-words.js';
import { eligibilityCopy } from './eligibility.copy.js';
import { countText, listText, numberText } from './figures.js';
import { floorName } from './floor-names.js';
import { ruleWord } from './rule-words.copy.js';
import { say, type Sentence, type Text } from './sentence.js';

const notKnown: Text = { en: 'number not known', es: 'número desconocido' };
const inState: Sentence<{ readonly state: string; readonly min: string }> = { en: ({ state, min }) => `${min} in ${state}`, es: ({ state, min }) => `${min} en ${state}` };
const atMost: Sentence<{ readonly of: string; readonly max: string }> = { en: ({ of, max }) => `at most ${max} ${of}`, es: ({ of, max }) => `como máximo ${max} de ${of}` };

type Length = { readonly years?: number | undefined; readonly months?: number | undefined; readonly hours?: number | undefined };

/** A rule's figures in a few words; empty where its sentence says them all. */
export function requirementFigures(rule: Requirement, locale: Locale): string {
  return figuresOf(rule, locale).filter(Boolean).join(' · ');
}

function figuresOf(rule: Requirement, locale: Locale): readonly string[] {
  const floors = (parts: readonly { readonly of: string; readonly min: number }[]) =>
    parts.map(({ of, min }) => `${floorName(of, eligibilityCopy[locale].hourGroups, locale)} ${numberText(locale, min)}`);
  switch (rule.kind) {
    case 'hours':
      return [counted(locale, rule.min, rule.unit ?? 'hour'), ...floors((rule.includes ?? []).map(({ category, discipline, min }) => ({ of: discipline ?? category ?? '', min })))];
    case 'coursework':
      return [counted(locale, rule.min, 'semester-hour'), ...floors((rule.includes ?? []).map(({ subject, min }) => ({ of: subject, min })))];
    case 'procedureCount':
      return [
        rule.min === null ? say(locale, notKnown) : numberText(locale, rule.min),
        ...(rule.jurisdictionOverride ?? []).map(({ jurisdiction, min }) => say(locale, inState, { state: ruleWord(locale, jurisdiction), min: numberText(locale, min) })),
      ];
    case 'observation':
      return [numberText(locale, rule.min)];
    case 'caseCount':
      return [
        numberText(locale, rule.min),
        ...(rule.limits ?? []).map((limit) => say(locale, atMost, { of: ruleWord(locale, 'role' in limit ? limit.role : limit.procedure).toLowerCase(), max: numberText(locale, limit.max) })),
      ];
    case 'caseSpread':
      return [counted(locale, rule.min, 'specialty')];
    case 'curriculum':
      return [listText(locale, rule.topics.map((topic) => ruleWord(locale, topic)))];
    case 'duration':
      return [counted(locale, rule.weeks, 'week')];
    case 'workExperience':
      return rule.min === undefined ? [] : [rule.min === null ? say(locale, notKnown) : lengthText(locale, rule.min)];
    default:
      return [];
  }
}

function counted(locale: Locale, count: number, unit: FindingUnit): string {
  return countText(locale, count, eligibilityCopy[locale].units[unit](1), eligibilityCopy[locale].units[unit](2));
}

function lengthText(locale: Locale, { years, months, hours }: Length): string {
  const parts = [years !== undefined && counted(locale, years, 'year'), months !== undefined && counted(locale, months, 'month'), hours !== undefined && counted(locale, hours, 'hour')];
  return listText(locale, parts.filter((part) => part !== false));
}

const attempts = {
  most: {
    en: ({ max }: { readonly max: number }) => `${countText('en', max, 'failed attempt', 'failed attempts')} at most`,
    es: ({ max }: { readonly max: number }) => `como máximo ${countText('es', max, 'intento fallido', 'intentos fallidos')}`,
  },
  wait: {
    en: ({ days }: { readonly days: number }) => `${countText('en', days, 'day', 'days')} between two`,
    es: ({ days }: { readonly days: number }) => `${countText('es', days, 'día', 'días')} entre dos`,
  },
  closed: { en: 'then closed', es: 'después queda cerrado' },
  notKnown: { en: 'what follows is not known', es: 'lo que sigue no se conoce' },
  longer: {
    en: ({ months }: { readonly months: number }) => `then a wait of ${countText('en', months, 'month', 'months')}`,
    es: ({ months }: { readonly months: number }) => `después una espera de ${countText('es', months, 'mes', 'meses')}`,
  },
} as const;

/** How often the exam may be taken, in one line. */
export function attemptsText({ max, waitDays, afterMax }: AttemptsRule, locale: Locale): string {
  const then = afterMax === 'closed' ? say(locale, attempts.closed) : afterMax === 'not-known' ? say(locale, attempts.notKnown) : say(locale, attempts.longer, { months: afterMax.waitMonths });
  return capital([say(locale, attempts.most, { max }), ...(waitDays === null ? [] : [say(locale, attempts.wait, { days: waitDays })]), then].join('; '));
}
