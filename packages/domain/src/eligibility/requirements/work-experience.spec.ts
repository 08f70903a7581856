import { describeKind } from './describe-kind.fixture.js';

const job = { field: 'phlebotomy', verified: true, supervised: true, from: '2025-01-06', to: '2026-02-27' };
const worked = (...jobs: readonly object[]) => ({ work: jobs.map((one) => ({ ...job, ...one })) });
const aYear = { field: 'phlebotomy', min: { years: 1 }, within: { years: 3 }, supervised: true };
const five = { field: 'medical-assisting', min: { years: 5 }, within: { years: 7 }, teachingAtMost: { years: 2 } };
const after = { field: 'phlebotomy', min: { hours: 1000 }, after: 'program-completion', setting: 'outpatient' };
const graduate = { enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2024-01-08', completedOn: '2025-01-05', status: 'completed' }] };
const ma = { field: 'medical-assisting' };

describeKind('workExperience', {
  accepted: [aYear, five, after, { field: 'phlebotomy', role: 'instructor', min: null }],
  refused: [['field', { ...aYear, field: 'cookery' }], ['within', { ...aYear, within: {} }], ['min', { field: 'phlebotomy' }], ['setting', { ...after, setting: 'moon' }]],
  judged: [
    { says: 'a year in the last three', rule: aYear, record: worked({}), expected: { status: 'met', need: 1, unit: 'year', evidence: ['#/work/0'] } },
    { says: 'exactly a year, both ends included', rule: aYear, record: worked({ to: '2026-01-05' }), expected: { status: 'met', have: 1 } },
    { says: 'a day less is less', rule: aYear, record: worked({ to: '2025-12-05' }), expected: { status: 'unmet', have: 0.91, because: 'not-enough' } },
    { says: 'stretches add up', rule: aYear, record: worked({ to: '2025-07-05' }, { from: '2025-09-01', to: null }), expected: { status: 'met' } },
    { says: 'time that two jobs share passes once', rule: aYear, record: worked({ to: '2025-07-05' }, { to: '2025-07-05' }), expected: { status: 'unmet', have: 0.5 } },
    { says: 'what lies before the window is cut off', rule: aYear, record: worked({ from: '2015-01-01', to: '2023-11-03' }), expected: { status: 'unmet', have: 0.5 } },
    { says: 'work without supervision does not count where it is asked for', rule: aYear, record: worked({ supervised: false }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'nor what no employer confirmed', rule: aYear, record: worked({ verified: false }), expected: { status: 'unmet', have: 0 } },
    { says: 'nor another field', rule: aYear, record: worked({ field: 'ekg' }), expected: { status: 'unmet', have: 0 } },
    { says: 'teaching counts as far as it may', rule: five, record: worked({ ...ma, from: '2019-09-02', to: '2023-02-28' }, { ...ma, role: 'instructor', from: '2023-03-06', to: '2026-05-01' }), expected: { status: 'met', have: 5.41 } },
    { says: 'and no further', rule: five, record: worked({ ...ma, from: '2019-09-02', to: '2022-02-25' }, { ...ma, role: 'instructor', from: '2022-03-07', to: '2026-05-01' }), expected: { status: 'unmet', have: 4.41, need: 5 } },
    { says: 'hours after completion, in an outpatient setting', rule: after, record: { ...graduate, ...worked({ setting: 'ambulatory', hours: 1000 }) }, expected: { status: 'met', have: 1000, unit: 'hour' } },
    { says: 'another setting does not count', rule: after, record: { ...graduate, ...worked({ setting: 'clinical', hours: 1000 }) }, expected: { status: 'unmet', have: 0 } },
    { says: 'before completion nothing is after it', rule: after, record: worked({ setting: 'ambulatory', hours: 1000 }), expected: { status: 'unmet', because: 'not-completed' } },
    { says: 'a number that is not known is left to a person', rule: { field: 'phlebotomy', min: null }, record: {}, expected: { status: 'needs-person', because: 'number-not-known' } },
  ],
});
