// Decisions that people take about requirements and editions, and the facts they enter, in words.
import type { DecideRequirementRefusal, Locale, RecordSection, WithdrawDecisionRefusal } from '@practicum/domain';
import { eligibilityCopy } from './eligibility.copy.js';
import { capital } from './eligibility-words.js';
import { dayText } from './figures.js';
import { commonRefusals } from './input.copy.js';
import type { RefusalSentences } from './sentence.js';

export const decisionRefusals: RefusalSentences<DecideRequirementRefusal | WithdrawDecisionRefusal> = {
  ...commonRefusals,
  REQUIREMENT_NOT_OPEN: {
    en: 'This requirement does not wait for a person: its evidence decides it. Look at it as it stands now.',
    es: 'Este requisito no espera a nadie: lo decide su evidencia. Mírelo como está ahora.',
  },
  REQUIREMENT_DECISION_STANDS: {
    en: 'Only whoever decided can take it back, and only on the same day.',
    es: 'Solo quien decidió puede retirarlo, y solo el mismo día.',
  },
};

const yesWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  official: { en: 'official', es: 'oficial' },
  final: { en: 'final', es: 'definitivo' },
  foreign: { en: 'from abroad', es: 'del extranjero' },
  verified: { en: 'verified', es: 'verificado' },
  fullTime: { en: 'full-time', es: 'tiempo completo' },
};

/** A fact of the record as a line to read: what kind, its words, and its days. */
export function factLine(locale: Locale, section: RecordSection, fact: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(fact).flatMap(([key, value]) => (key === 'id' ? [] : inWords(locale, key, value)));
  return `${capital(eligibilityCopy[locale].sections[section])}: ${told.join(' · ')}`;
}

function inWords(locale: Locale, key: string, value: unknown): readonly string[] {
  if (value === true) return yesWords[key] ? [yesWords[key][locale]] : [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return Array.isArray(value) ? [value.join(', ')] : [];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [dayText(locale, value)];
  return [/^[a-z0-9-]+$/.test(value) ? value.replaceAll('-', ' ') : value];
}
