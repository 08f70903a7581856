import { describeKind } from './describe-kind.fixture.js';

const rule = { type: 'direct-visual', by: ['health-care-practitioner', 'delegated-ma-phlebotomist'] };
const line = {
  category: 'externship', minutes: 480, credited: true, on: '2026-03-11', supervision: 'direct-visual', supervisorQualification: 'health-care-practitioner',
};
const log = (...lines: readonly object[]) => ({ hours: lines.map((one) => ({ ...line, ...one })) });

describeKind('supervision', {
  accepted: [rule],
  refused: [['type', { ...rule, type: 'distant' }], ['by', { ...rule, by: [] }], ['by', { ...rule, by: ['aunt'] }]],
  judged: [
    { says: 'every hour under the eyes of one of them', rule, record: log({}, { supervisorQualification: 'delegated-ma-phlebotomist' }), expected: { status: 'met', evidence: ['#/hours/0', '#/hours/1'] } },
    { says: 'one line on site only is one too many', rule, record: log({}, { supervision: 'on-site' }), expected: { status: 'unmet', because: 'not-counted', evidence: ['#/hours/1'] } },
    { says: 'so is one by somebody else', rule, record: log({}, { supervisorQualification: 'registered-nurse' }), expected: { status: 'unmet', evidence: ['#/hours/1'] } },
    { says: 'or by nobody knows whom', rule, record: log({ supervisorQualification: undefined }), expected: { status: 'unmet' } },
    { says: 'a line that is not credited asks nothing', rule, record: log({}, { credited: false, supervision: 'remote' }), expected: { status: 'met' } },
    { says: 'without hours there is nothing to show', rule, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
