import { describeKind } from './describe-kind.fixture.js';

const rule = { procedures: ['capillary-stick', 'finger-stick'], min: 10, successful: true, live: true };
const line = { procedure: 'finger-stick', count: 10, role: 'performed', subject: 'live', successful: true, verified: true, on: '2026-03-11' };
const log = (...lines: readonly object[]) => ({ procedures: lines.map((one) => ({ ...line, ...one })) });

describeKind('procedureCount', {
  accepted: [rule, { procedures: ['venipuncture'], min: null }, { procedures: ['skin-puncture'], min: 25, unaided: true, activity: 'externship', purpose: 'clinical-test' }],
  refused: [['procedures', { ...rule, procedures: ['juggling'] }], ['min', { ...rule, min: 0 }], ['live', { ...rule, live: false }], ['min', { procedures: ['ekg'] }]],
  judged: [
    { says: 'procedures that the rule names together add up', rule, record: log({ count: 4 }, { procedure: 'capillary-stick', count: 6 }), expected: { status: 'met', have: 10, need: 10, unit: 'time' } },
    { says: 'one short is not met', rule, record: log({ count: 9 }), expected: { status: 'unmet', have: 9, because: 'not-enough' } },
    { says: 'watching is not doing', rule, record: log({ role: 'observed' }), expected: { status: 'unmet', have: 0, because: 'not-enough' } },
    { says: 'a practice arm is not alive', rule, record: log({ subject: 'simulated' }), expected: { status: 'unmet', have: 0 } },
    { says: 'a failed stick does not count', rule, record: log({ successful: false }), expected: { status: 'unmet', have: 0 } },
    { says: 'nor does a line that nobody signed', rule, record: log({ verified: false }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'nor one of tomorrow', rule, record: log({ on: '2026-05-05' }), expected: { status: 'unmet', have: 0 } },
    { says: 'help is told apart where the rule asks', rule: { ...rule, unaided: true }, record: log({ count: 6, unaided: true }, { count: 6 }), expected: { status: 'unmet', have: 6 } },
    { says: 'so is the activity', rule: { ...rule, activity: 'externship' }, record: log({ activity: 'lab' }), expected: { status: 'unmet', have: 0 } },
    { says: 'a number that is not known is left to a person', rule: { ...rule, min: null }, record: log({}), expected: { status: 'needs-person', have: 10, because: 'number-not-known' } },
  ],
});
