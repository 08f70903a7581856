import { describe, expect, it } from '@jest/globals';
import { requirementKinds, ruleFields, type Requirement, type RequirementWord, type RuleField } from '@practicum/domain';
import { attemptsText, requirementDetails, requirementFigures, ruleKeyNames, ruleWord } from './index.js';

const kinds = Object.keys(requirementKinds) as readonly RequirementWord[];
const keysOf = (fields: readonly RuleField[]): readonly string[] => fields.flatMap((field) => [field.key, ...('fields' in field ? keysOf(field.fields) : [])]);

describe('the words of a rule', () => {
  it.each(kinds)('name every key of %s in both languages', (kind) => {
    expect(keysOf(ruleFields(kind)).filter((key) => !ruleKeyNames[key]?.en || !ruleKeyNames[key].es)).toEqual([]);
  });

  it.each([['credential-release', 'La credencial, no la plaza de examen'], ['general', 'Cirugía general'], ['US-CA', 'CA'], ['NAACLS', 'NAACLS'], ['venipuncture', 'Venopunción']])(
    'say %s as %s', (word, says) => expect(ruleWord('es', word)).toBe(says),
  );
});

describe('the figures of a rule', () => {
  it.each<[Requirement, string, string]>([
    [{ kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min: 30, jurisdictionOverride: [{ jurisdiction: 'US-NJ', min: 50 }] }, '30 · 50 in NJ', '30 · 50 en NJ'],
    [{ kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min: null }, 'number not known', 'número desconocido'],
    [{ kind: 'hours', name: 'work', category: 'externship', min: 100, unit: 'clock-hour', includes: [{ discipline: 'chemistry', min: 40 }] }, '100 clock hours · Chemistry 40', '100 horas reloj · Química 40'],
    [{ kind: 'workExperience', name: 'work', field: 'phlebotomy', min: { years: 1, months: 6 } }, '1 year and 6 months', '1 año y 6 meses'],
    [{ kind: 'minAge', name: 'adult', years: 18 }, '', ''],
  ])('%j', (rule, en, es) => expect([requirementFigures(rule, 'en'), requirementFigures(rule, 'es')].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([en, es]));

  it('of exam attempts say what follows the last one', () => {
    const rule = { max: 3, waitDays: 30, afterMax: { waitMonths: 12 }, source: 'NHA', confidence: 'unverified' } as const;
    expect(attemptsText(rule, 'en').replaceAll('\u00a0', ' ')).toBe('3 failed attempts at most; 30 days between two; then a wait of 12 months');
    expect(attemptsText({ ...rule, waitDays: null, afterMax: 'closed' }, 'es').replaceAll('\u00a0', ' ')).toBe('Como máximo 3 intentos fallidos; después queda cerrado');
  });
});

describe('a rule in full', () => {
  it('tells each of its keys, and nothing that stands beside the sentence', () => {
    const rule: Requirement = {
      kind: 'workExperience', name: 'work', field: 'phlebotomy', supervised: true, min: { years: 1 }, within: { years: 3 }, excludedSettings: ['veterinary', 'forensic'], source: 'NHA', confidence: 'unverified',
    };
    expect(requirementDetails(rule, 'en')).toEqual([
      { name: 'Field', value: 'Phlebotomy' }, { name: 'At least', value: 'years 1' }, { name: 'Within the last', value: 'years 3' }, { name: 'Under supervision', value: 'Yes' },
      { name: 'Workplaces that do not count', value: 'Veterinary care, Forensics' },
    ]);
  });
});
