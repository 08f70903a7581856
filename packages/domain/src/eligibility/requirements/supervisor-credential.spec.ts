import { describeKind } from './describe-kind.fixture.js';

const rule = { oneOf: ['physician', 'clinical-laboratory-scientist'] };
const line = { category: 'externship', minutes: 480, credited: true, on: '2026-03-11', supervisorQualification: 'clinical-laboratory-scientist' };
const log = (...lines: readonly object[]) => ({ hours: lines.map((one) => ({ ...line, ...one })) });

describeKind('supervisorCredential', {
  accepted: [rule],
  refused: [['oneOf', { oneOf: [] }], ['oneOf', { oneOf: ['aunt'] }], ['oneOf', {}]],
  judged: [
    { says: 'every supervisor is one of these', rule, record: log({}, { category: 'didactic', supervisorQualification: 'physician' }), expected: { status: 'met', evidence: ['#/hours/0', '#/hours/1'] } },
    { says: 'one who is not leaves it open', rule, record: log({}, { supervisorQualification: 'registered-nurse' }), expected: { status: 'unmet', because: 'not-counted', evidence: ['#/hours/1'] } },
    { says: 'so does one whose qualification nobody wrote down', rule, record: log({ supervisorQualification: undefined }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'without hours there is nothing to show', rule, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
