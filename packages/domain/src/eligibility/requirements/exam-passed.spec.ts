import { describeKind } from './describe-kind.fixture.js';

const took = (changed: object) => ({ person: { exams: [{ id: 'x', credential: 'NCMA-NCCT', result: 'passed', on: '2025-10-10', acceptedBy: ['AMT'], ...changed }] } });
const listed = { acceptedBy: 'AMT', bodies: ['NCCT', 'NHA'] };
const recent = { acceptedBy: 'AMT', within: { years: 5 }, until: 'application' };

describeKind('examPassed', {
  accepted: [{ acceptedBy: 'AMT' }, listed, recent],
  refused: [['acceptedBy', { acceptedBy: 'NASA' }], ['acceptedBy', {}], ['bodies', { ...listed, bodies: ['nha'] }], ['record', { ...recent, until: undefined }], ['within', { ...recent, within: {} }]],
  judged: [
    { says: 'an accepted exam counts', rule: { acceptedBy: 'AMT' }, record: took({}), expected: { status: 'met', evidence: ['x'] } },
    { says: 'a failed one does not', rule: { acceptedBy: 'AMT' }, record: took({ result: 'failed' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor one that the body has not accepted', rule: { acceptedBy: 'AMT' }, record: took({ acceptedBy: ['WA-DOH'] }), expected: { status: 'unmet', because: 'not-counted', evidence: ['x'] } },
    { says: 'nor one of which no list is told', rule: { acceptedBy: 'AMT' }, record: took({ acceptedBy: undefined }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'nor one of tomorrow', rule: { acceptedBy: 'AMT' }, record: took({ on: '2026-05-05' }), expected: { status: 'unmet' } },
    { says: 'where bodies are named it is an exam of one of them', rule: listed, record: took({}), expected: { status: 'met' } },
    { says: 'and of no other, whoever accepts it', rule: listed, record: took({ credential: 'CPT-NPA' }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'five years later it still counts that day', rule: recent, record: took({ on: '2021-05-04' }), expected: { status: 'expires', on: '2026-05-04', evidence: ['x'] } },
    { says: 'and not the next', rule: recent, record: took({ on: '2021-05-03' }), expected: { status: 'unmet', because: 'exam-too-old', on: '2026-05-03', evidence: ['x'] } },
    { says: 'the window runs to the application', rule: recent, record: { ...took({ on: '2021-05-03' }), appliedOn: '2026-05-03' }, expected: { status: 'met', evidence: ['x'] } },
    { says: 'of several exams the latest counts', rule: recent, record: { person: { exams: [...took({ id: 'old', on: '2019-01-10' }).person.exams, ...took({}).person.exams] } }, expected: { status: 'expires', evidence: ['x'] } },
    { says: 'whichever is told last', rule: recent, record: { person: { exams: [...took({}).person.exams, ...took({ id: 'old', on: '2019-01-10' }).person.exams] } }, expected: { status: 'expires', evidence: ['x'] } },
  ],
});
