import { describeKind } from './describe-kind.fixture.js';

const took = (changed: object) => ({ person: { exams: [{ id: 'x', credential: 'NCMA-NCCT', result: 'passed', on: '2025-10-10', acceptedBy: ['AMT'], ...changed }] } });

describeKind('examPassed', {
  accepted: [{ acceptedBy: 'AMT' }],
  refused: [['acceptedBy', { acceptedBy: 'NASA' }], ['acceptedBy', {}]],
  judged: [
    { says: 'an accepted exam counts', rule: { acceptedBy: 'AMT' }, record: took({}), expected: { status: 'met', evidence: ['x'] } },
    { says: 'a failed one does not', rule: { acceptedBy: 'AMT' }, record: took({ result: 'failed' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor one that the body has not accepted', rule: { acceptedBy: 'AMT' }, record: took({ acceptedBy: ['WA-DOH'] }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'nor one of tomorrow', rule: { acceptedBy: 'AMT' }, record: took({ on: '2026-05-05' }), expected: { status: 'unmet' } },
  ],
});
