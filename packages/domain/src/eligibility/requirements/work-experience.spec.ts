import { describeKind } from './describe-kind.fixture.js';

const job = { field: 'phlebotomy', verified: true, supervised: true, from: '2025-01-06', to: '2026-02-27' };
const worked = (...jobs: readonly object[]) => ({ work: jobs.map((one) => ({ ...job, ...one })) });
const aYear = { field: 'phlebotomy', min: { years: 1 }, within: { years: 3 }, supervised: true };
const five = { field: 'medical-assisting', min: { years: 5 }, within: { years: 7 }, teachingAtMost: { years: 2 } };
const after = { field: 'phlebotomy', min: { hours: 1000 }, after: 'program-completion', setting: 'outpatient' };
const graduate = { enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2024-01-08', completedOn: '2025-01-05', status: 'completed' }] };
const days = { from: '2023-01-02', to: null };
const aide = { field: 'clinical-laboratory', setting: 'accredited-laboratory', fullTime: true, ...days };
const lab = { field: 'clinical-laboratory', min: { years: 1 }, employment: 'full-time', setting: 'accredited-laboratory' };
const clinical = { field: 'phlebotomy', min: { hours: 1040 }, excludedSettings: ['blood-bank', 'research'] };
const fewer = { field: 'phlebotomy', max: { hours: 1040, exclusive: true } };
const ma = { field: 'medical-assisting' };
const fullTime = { field: 'phlebotomy', min: { years: 1 }, within: { years: 5 }, employment: 'full-time' };
const employed = { field: 'phlebotomy', min: { years: 2 }, currentlyEmployedInField: true };

describeKind('workExperience', {
  accepted: [aYear, clinical, fewer, fullTime, employed, five, after, { field: 'phlebotomy', role: 'instructor', min: null }],
  refused: [['employment', { ...fullTime, employment: 'seasonal' }], ['field', { ...aYear, field: 'cookery' }], ['within', { ...aYear, within: {} }], ['record', { field: 'phlebotomy' }], ['record', { ...aYear, ...fewer }], ['excludedSettings', { ...clinical, excludedSettings: ['moon'] }], ['setting', { ...after, setting: 'moon' }]],
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
    { says: 'work in the laboratory that the rule names', rule: lab, record: worked(aide), expected: { status: 'met' } },
    { says: 'and in no other', rule: lab, record: worked({ ...aide, setting: 'clia-laboratory' }), expected: { status: 'unmet', have: 0 } },
    { says: 'full-time is as many hours as the body says', rule: { ...lab, fullTimeHoursPerWeek: 35 }, record: worked({ ...aide, hoursPerWeek: 35 }), expected: { status: 'met' } },
    { says: 'and not an hour less', rule: { ...lab, fullTimeHoursPerWeek: 35 }, record: worked({ ...aide, hoursPerWeek: 34 }), expected: { status: 'unmet', have: 0 } },
    { says: 'what does not tell its hours is what it calls itself', rule: { ...lab, fullTimeHoursPerWeek: 35 }, record: worked(aide), expected: { status: 'met' } },
    { says: 'disciplines may be covered by several stretches', rule: { ...lab, disciplines: ['chemistry', 'hematology'] }, record: worked({ ...aide, disciplines: ['chemistry'] }, { ...aide, disciplines: ['hematology'] }), expected: { status: 'met' } },
    { says: 'one that is left out is missing', rule: { ...lab, disciplines: ['chemistry', 'hematology'] }, record: worked({ ...aide, disciplines: ['chemistry'] }), expected: { status: 'unmet', because: 'part-not-enough' } },
    { says: 'so is a procedure that was no part of the job', rule: { ...lab, procedures: ['venipuncture', 'skin-puncture'] }, record: worked({ ...aide, procedures: ['venipuncture'] }), expected: { status: 'unmet', because: 'part-not-enough' } },
    { says: 'full-time work is told apart where the rule asks', rule: fullTime, record: worked({ fullTime: true }), expected: { status: 'met', have: 1.08 } },
    { says: 'part-time work is not full-time', rule: fullTime, record: worked({ fullTime: false }), expected: { status: 'unmet', have: 0 } },
    { says: 'nor is work that does not say', rule: fullTime, record: worked({}), expected: { status: 'unmet', have: 0 } },
    { says: 'full-time work is part-time work and more', rule: { ...fullTime, employment: 'part-time' }, record: worked({ fullTime: false, to: '2025-07-05' }, { fullTime: true, from: '2025-07-06' }), expected: { status: 'met' } },
    { says: 'who is employed in the field still', rule: employed, record: worked({ from: '2023-05-01', to: null }), expected: { status: 'met', have: 3 } },
    { says: 'the last day of employment included', rule: employed, record: worked({ from: '2023-05-01', to: '2026-05-04' }), expected: { status: 'met' } },
    { says: 'is told apart from who left', rule: employed, record: worked({ from: '2023-05-01', to: '2026-05-03' }), expected: { status: 'unmet', have: 3, need: 2, because: 'not-employed' } },
    { says: 'a workplace that is excluded does not count', rule: clinical, record: worked({ setting: 'clinical', hours: 1039 }, { setting: 'blood-bank', hours: 400 }), expected: { status: 'unmet', have: 1039, need: 1040 } },
    { says: 'nor one that is not told', rule: clinical, record: worked({ hours: 1040 }), expected: { status: 'unmet', have: 0 } },
    { says: 'patients have to vary where it is asked for', rule: { ...clinical, variedPatients: true }, record: worked({ setting: 'clinical', hours: 1040 }), expected: { status: 'unmet', have: 0 } },
    { says: 'as they do here', rule: { ...clinical, variedPatients: true }, record: worked({ setting: 'clinical', hours: 1040, variedPatients: true }), expected: { status: 'met', have: 1040 } },
    { says: 'fewer hours than the most', rule: fewer, record: worked({ hours: 1039 }), expected: { status: 'met', have: 1039, need: 1040, unit: 'hour' } },
    { says: 'the most itself is too many', rule: fewer, record: worked({ hours: 640 }, { hours: 400 }), expected: { status: 'unmet', have: 1040, because: 'too-much' } },
    { says: 'none at all are fewer', rule: fewer, record: {}, expected: { status: 'met', have: 0 } },
    { says: 'work whose hours are not told might be too many', rule: fewer, record: worked({}), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'a number that is not known is left to a person', rule: { field: 'phlebotomy', min: null }, record: {}, expected: { status: 'needs-person', because: 'number-not-known' } },
    { says: 'months are told as months', rule: { field: 'phlebotomy', min: { months: 6 } }, record: worked({ to: '2025-07-05' }), expected: { status: 'met', have: 6, need: 6, unit: 'month' } },
    { says: 'what lies before the window is no evidence', rule: aYear, record: worked({ from: '2015-01-01', to: '2023-05-03' }), expected: { status: 'unmet', have: 0, because: 'no-evidence', evidence: [] } },
    { says: 'the first day of the window lies inside it', rule: aYear, record: worked({ from: '2015-01-01', to: '2023-05-04' }), expected: { status: 'unmet', have: 0, because: 'not-enough', evidence: ['#/work/0'] } },
    { says: 'so does the day itself', rule: aYear, record: worked({ from: '2026-05-04', to: null }), expected: { status: 'unmet', have: 0, because: 'not-enough', evidence: ['#/work/0'] } },
    { says: 'hours before completion are cut off, in the share of their days', rule: { ...after, min: { hours: 60 } }, record: { ...graduate, ...worked({ from: '2025-01-01', to: '2025-01-08', setting: 'ambulatory', hours: 120 }) }, expected: { status: 'met', have: 60 } },
    { says: 'after completion and inside a window, the later of the two begins', rule: { ...after, within: { years: 1 }, min: { hours: 60 } }, record: { ...graduate, ...worked({ from: '2025-05-01', to: '2025-05-06', setting: 'ambulatory', hours: 120 }) }, expected: { status: 'met', have: 60 } },
    { says: 'one stretch that still runs is enough to be employed', rule: employed, record: worked({ from: '2020-01-06', to: '2023-01-05' }, { from: '2026-01-05', to: null }), expected: { status: 'met' } },
    { says: 'one place of a group is enough', rule: { ...lab, setting: 'clia-or-accredited-laboratory' }, record: worked({ ...aide, setting: 'clia-laboratory' }), expected: { status: 'met' } },
    { says: 'work that does not say is neither full-time nor part-time', rule: { ...fullTime, employment: 'part-time' }, record: worked({}), expected: { status: 'unmet', have: 0 } },
    { says: 'hours a week say nothing where the body names no number', rule: fullTime, record: worked({ hoursPerWeek: 40 }), expected: { status: 'unmet', have: 0 } },
    { says: 'teaching is asked for by its role', rule: { field: 'phlebotomy', role: 'instructor', min: { years: 1 } }, record: worked({ role: 'instructor' }), expected: { status: 'met' } },
    { says: 'and work without a role is practice', rule: { field: 'phlebotomy', role: 'practitioner', min: { years: 1 } }, record: worked({}), expected: { status: 'met' } },
    { says: 'which teaching is not', rule: { field: 'phlebotomy', role: 'practitioner', min: { years: 1 } }, record: worked({ role: 'instructor' }), expected: { status: 'unmet', have: 0 } },
    { says: 'procedures of the job may be spread over several stretches', rule: { ...lab, procedures: ['venipuncture', 'skin-puncture'] }, record: worked({ ...aide, procedures: ['venipuncture'] }, { ...aide, procedures: ['skin-puncture'] }, aide), expected: { status: 'met' } },
    { says: 'so may disciplines, beside work that tells none', rule: { ...lab, disciplines: ['chemistry'] }, record: worked(aide, { ...aide, disciplines: ['chemistry'] }), expected: { status: 'met' } },
    { says: 'with fewer hours all of them are evidence', rule: fewer, record: worked({ hours: 10 }, { hours: 20 }), expected: { status: 'met', have: 30, evidence: ['#/work/0', '#/work/1'] } },
  ],
});
