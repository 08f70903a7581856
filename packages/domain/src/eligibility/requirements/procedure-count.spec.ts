import { describeKind } from './describe-kind.fixture.js';

const rule = { procedures: ['capillary-stick', 'finger-stick'], min: 10, successful: true, live: true };
const line = { procedure: 'finger-stick', count: 10, role: 'performed', subject: 'live', successful: true, verified: true, on: '2026-03-11' };
const scans = { procedures: ['ct-scan'], min: 10, live: true, rollingExpiry: { months: 24, countedBackFrom: 'last-procedure' }, entryLimit: { perDay: 9, by: 'entry-day' } };
const scan = { procedure: 'ct-scan', on: '2026-03-02', enteredOn: '2026-03-02' };
const log = (...lines: readonly object[]) => ({ procedures: lines.map((one) => ({ ...line, ...one })) });
const ofState = { ...rule, jurisdictionOverride: [{ jurisdiction: 'US-LA', min: 25 }] };

describeKind('procedureCount', {
  accepted: [rule, scans, { procedures: ['venipuncture'], min: null }, { procedures: ['skin-puncture'], min: 25, unaided: true, activity: 'externship', purpose: 'clinical-test' }],
  refused: [['jurisdiction', { ...rule, jurisdictionOverride: [{ jurisdiction: 'US-ZZ', min: 25 }] }], ['procedures', { ...rule, procedures: ['juggling'] }], ['min', { ...rule, min: 0 }], ['live', { ...rule, live: false }], ['min', { procedures: ['ekg'] }], ['months', { ...scans, rollingExpiry: { months: 0, countedBackFrom: 'last-procedure' } }], ['by', { ...scans, entryLimit: { perDay: 9, by: 'noon' } }]],
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
    { says: 'collections from donors are told apart where the rule asks', rule: { ...rule, donor: false }, record: log({ count: 6, purpose: 'clinical-test' }, { count: 6, purpose: 'donation' }), expected: { status: 'unmet', have: 6 } },
    { says: 'and what does not say what it was for is no evidence', rule: { ...rule, donor: false }, record: log({}), expected: { status: 'unmet', have: 0 } },
    { says: 'a state may ask for more', rule: ofState, record: { jurisdiction: 'US-LA', ...log({ count: 24 }) }, expected: { status: 'unmet', have: 24, need: 25 } },
    { says: 'and takes as many as it asks for', rule: ofState, record: { jurisdiction: 'US-LA', ...log({ count: 25 }) }, expected: { status: 'met', need: 25 } },
    { says: 'another state does not', rule: ofState, record: { jurisdiction: 'US-TX', ...log({ count: 24 }) }, expected: { status: 'met', need: 10 } },
    { says: 'of what was entered on one day no more than the limit counts', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, on: '2026-02-27', count: 5 }), expected: { status: 'unmet', have: 9, because: 'held-back-by-limit' } },
    { says: 'entered on two days both count', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, enteredOn: '2026-03-03', count: 5 }), expected: { status: 'met', have: 11 } },
    { says: 'what has not been entered does not count', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, enteredOn: undefined, count: 5 }), expected: { status: 'unmet', have: 6 } },
    { says: 'nor what will be entered tomorrow', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, enteredOn: '2026-05-05', count: 5 }), expected: { status: 'unmet', have: 6 } },
    { says: 'twenty-four months before the last one still count', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, on: '2024-03-02', enteredOn: '2024-03-02', count: 5 }), expected: { status: 'met', have: 11 } },
    { says: 'a day longer ago has lapsed', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, on: '2024-03-01', enteredOn: '2024-03-01', count: 5 }), expected: { status: 'unmet', have: 6 } },
    { says: 'and gives no place on its entry day to the others', rule: scans, record: log({ ...scan, count: 9 }, { ...scan, on: '2024-03-01', count: 5 }), expected: { status: 'unmet', have: 9 } },
    { says: 'time that passes lets nothing lapse, only the next procedure does', rule: scans, record: log({ ...scan, on: '2022-03-02', enteredOn: '2022-03-02', count: 6 }, { ...scan, on: '2022-04-01', enteredOn: '2022-04-01', count: 5 }), expected: { status: 'met', have: 11 } },
    { says: 'a number that is not known is left to a person', rule: { ...rule, min: null }, record: log({}), expected: { status: 'needs-person', have: 10, because: 'number-not-known' } },
    { says: 'the activity that is asked for counts', rule: { ...rule, activity: 'externship' }, record: log({ activity: 'externship' }), expected: { status: 'met', evidence: ['#/procedures/0'] } },
    { says: 'so does the purpose, and no other', rule: { ...rule, purpose: 'clinical-test' }, record: log({ purpose: 'clinical-test', count: 6 }, { purpose: 'donation', count: 6 }, { count: 6 }), expected: { status: 'unmet', have: 6 } },
    { says: 'what is no donation counts where those are excluded', rule: { ...rule, donor: false }, record: log({ purpose: 'clinical-test' }), expected: { status: 'met', have: 10 } },
    { says: 'nothing done, nothing lapses', rule: scans, record: log({ ...scan, subject: 'simulated' }), expected: { status: 'unmet', have: 0, because: 'not-enough', evidence: [] } },
    { says: 'the last of several is the last, however they are told', rule: scans, record: log({ ...scan, count: 6 }, { ...scan, on: '2023-01-02', enteredOn: '2023-01-02', count: 5 }, { ...scan, on: '2024-06-03', enteredOn: '2024-06-03', count: 4 }), expected: { status: 'met', have: 10 } },
  ],
});
