import { describe, expect, it } from '@jest/globals';
import { requirementKinds, type RequirementWord } from './requirements/index.js';
import { ruleFields, type RuleField } from './rule-fields.js';

const kinds = Object.keys(requirementKinds) as readonly RequirementWord[];
const field = (kind: RequirementWord, key: string): RuleField | undefined => ruleFields(kind).find((one) => one.key === key);

describe('the fields of a kind', () => {
  it.each(kinds)('of %s begin with what the kind asks, and end with what every rule may say', (kind) => {
    const keys = ruleFields(kind).map(({ key }) => key);
    expect(keys).not.toContain('kind');
    expect(keys.slice(-8)).toEqual(['name', 'source', 'gates', 'sourceDate', 'confidence', 'conflict', 'illustrative', 'note']);
  });

  it.each<[RequirementWord, string, object]>([
    ['hours', 'min', { type: 'number', whole: false, needed: true, orNull: false }],
    ['procedureCount', 'min', { type: 'number', whole: true, needed: true, orNull: true }],
    ['procedureCount', 'donor', { type: 'fixed', value: false, needed: false }],
    ['minAge', 'years', { type: 'number', whole: true, needed: true }],
    ['document', 'type', { type: 'word', words: expect.arrayContaining(['transcript']), needed: true }],
    ['attestation', 'by', { type: 'words', needed: false }],
    ['examPassed', 'within', { type: 'record', fields: [{ key: 'years' }, { key: 'months' }] }],
    ['competencySet', 'of', { type: 'texts' }],
    ['preReview', 'by', { type: 'text', needed: true }],
    ['anyOf', 'of', { type: 'requirements', needed: true }],
    ['when', 'then', { type: 'requirement', needed: true }],
  ])('tell of %s that %s is %j', (kind, key, expected) => expect(field(kind, key)).toMatchObject(expected));

  it('make one record of alternatives, each key of which may be left out', () => {
    expect(field('workExperience', 'min')).toMatchObject({ type: 'record', orNull: true, fields: [{ key: 'years', needed: false }, { key: 'months', needed: false }, { key: 'hours', needed: false }] });
    expect(field('caseCount', 'limits')).toMatchObject({ type: 'records', fields: [{ key: 'role' }, { key: 'max' }, { key: 'procedure' }, { key: 'onlyAs' }] });
  });
});
