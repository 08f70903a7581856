// A rule in full: every key that is its own, with its value, for whoever wants to read more than its sentence.
import { ruleFields, type Locale, type Requirement, type RuleField } from '@practicum/domain';
import { listText, numberText } from './figures.js';
import { ruleKeyNames, ruleWord } from './rule-words.copy.js';
import type { Text } from './sentence.js';

/** Told beside the sentence already, or a requirement of its own. */
const elsewhere = new Set(['name', 'source', 'sourceDate', 'confidence', 'conflict', 'illustrative', 'note', 'gates']);
const notKnown: Text = { en: 'not known', es: 'no se conoce' };

export interface RequirementDetail { readonly name: string; readonly value: string }

/** The rule's own keys and values as a reader reads them. */
export function requirementDetails(rule: Requirement, locale: Locale): readonly RequirementDetail[] {
  const said: Readonly<Record<string, unknown>> = { ...rule };
  return ruleFields(rule.kind)
    .filter(({ key, type }) => key in said && !elsewhere.has(key) && type !== 'requirement' && type !== 'requirements')
    .map((field) => ({ name: nameOf(field, locale), value: valueText(said[field.key], field, locale) }));
}

function nameOf({ key }: RuleField, locale: Locale): string {
  return ruleKeyNames[key]?.[locale] ?? key;
}

function valueText(value: unknown, field: RuleField, locale: Locale): string {
  if (value === null) return notKnown[locale];
  if (field.type === 'fixed') return ruleWord(locale, typeof value === 'string' ? value : 'true');
  if (typeof value === 'number') return numberText(locale, value);
  if (typeof value === 'string') return field.type === 'text' ? value : ruleWord(locale, value);
  if (Array.isArray(value)) return value.map((one: unknown) => valueText(one, field, locale)).join(field.type === 'records' ? '; ' : ', ');
  return recordText(value, field, locale);
}

function recordText(value: unknown, field: RuleField, locale: Locale): string {
  if ((field.type !== 'record' && field.type !== 'records') || typeof value !== 'object' || value === null) return String(value);
  const said: Readonly<Record<string, unknown>> = { ...value };
  const parts = field.fields.filter(({ key }) => key in said).map((part) => `${nameOf(part, locale).toLowerCase()} ${valueText(said[part.key], part, locale)}`);
  return listText(locale, parts);
}
