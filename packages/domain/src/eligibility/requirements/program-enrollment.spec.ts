import { describeKind } from './describe-kind.fixture.js';

const enrolled = (facts: object) => ({
  enrollments: [{ program: { code: 'P', field: 'phlebotomy' }, startedOn: '2026-01-05', status: 'active', ...facts }],
});

describeKind('programEnrollment', {
  occupation: 'phlebotomy',
  accepted: [{}, { authorisedBy: 'NCCT' }, { field: 'phlebotomy' }],
  refused: [['authorisedBy', { authorisedBy: 'NASA' }], ['field', { field: 'cookery' }]],
  judged: [
    { says: 'an active student is enrolled', rule: {}, record: enrolled({}), expected: { status: 'met' } },
    { says: 'so was one who completed only later', rule: {}, record: enrolled({ status: 'completed', completedOn: '2026-05-05' }), expected: { status: 'met' } },
    { says: 'in a program that the body authorises, where it asks for one', rule: { authorisedBy: 'NCCT' }, record: enrolled({ program: { code: 'P', field: 'phlebotomy', approvals: ['NCCT'] } }), expected: { status: 'met' } },
    { says: 'another program does not do then', rule: { authorisedBy: 'NCCT' }, record: enrolled({}), expected: { status: 'unmet', because: 'not-approved' } },
    { says: 'a graduate is not', rule: {}, record: enrolled({ status: 'completed', completedOn: '2026-05-04' }), expected: { status: 'unmet', because: 'not-enrolled' } },
    { says: 'who begins tomorrow is not yet', rule: {}, record: enrolled({ startedOn: '2026-05-05' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'who withdrew is not', rule: {}, record: enrolled({ status: 'withdrawn' }), expected: { status: 'unmet' } },
  ],
});
