import { describe, expect, it } from '@jest/globals';
import { factKeyNames } from '@practicum/copy';
import { parseRecordFact, recordSections } from '@practicum/domain';
import { factKeys, factOf, type FactAnswers } from './fact-keys';

/** Every key filled in: the first word, a day, a figure. */
const everything = (section: (typeof recordSections)[number]): FactAnswers => Object.fromEntries(factKeys[section].map((asked) => {
  const answers = { word: asked.as === 'word' ? (asked.words[0] ?? '') : '', day: '2026-01-05', text: 'CPR-BLS', number: '12', tick: true };
  return [asked.key, answers[asked.as]];
}));

describe('the form of a record fact', () => {
  it.each(recordSections)('asks in %s for nothing that the record does not take', (section) => {
    expect(parseRecordFact(section, factOf(section, everything(section)))).toMatchObject({ ok: true });
  });

  it.each(recordSections)('asks in %s for everything that the record needs', (section) => {
    const needed = factKeys[section].filter((asked) => asked.needed || ('open' in asked && asked.open)).map(({ key }) => key).toSorted();
    const parsed = parseRecordFact(section, {});
    expect(parsed.ok ? [] : parsed.refusals.filter(({ code }) => code === 'MISSING_KEY').map(({ key }) => key).toSorted()).toEqual(needed);
  });

  it('has a name for every key', () => {
    expect(recordSections.flatMap((section) => factKeys[section].map(({ key }) => key)).filter((key) => !(key in factKeyNames))).toEqual([]);
  });

  it('leaves out what was left empty, and says that an open end is open', () => {
    expect(factOf('work', { field: 'phlebotomy', from: '2026-01-05', hours: '40.5', to: '', verified: false, supervised: true })).toEqual({ field: 'phlebotomy', hours: 40.5, from: '2026-01-05', to: null, supervised: true });
  });
});
