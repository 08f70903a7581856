import { describeKind } from './describe-kind.fixture.js';

const stated = (by: string, what: string) => ({ attestations: [{ by, what, on: '2026-04-30' }] });

describeKind('preReview', {
  accepted: [{ by: 'AAMA' }],
  refused: [['by', { by: '' }], ['by', {}]],
  judged: [
    { says: 'the body has looked', rule: { by: 'AAMA' }, record: stated('certifying-body', 'pre-review'), expected: { status: 'met', evidence: ['#/attestations/0'] } },
    { says: "the school's own review is not the body's", rule: { by: 'AAMA' }, record: stated('program-director', 'pre-review'), expected: { status: 'unmet' } },
    { says: 'nothing is no evidence', rule: { by: 'AAMA' }, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'another word of the body is no review', rule: { by: 'AAMA' }, record: stated('certifying-body', 'experience'), expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
