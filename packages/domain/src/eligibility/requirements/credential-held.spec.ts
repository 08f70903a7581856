import { describeKind } from './describe-kind.fixture.js';

const holds = (code: string, expiresOn: string | null, issuedOn = '2020-04-20') => ({ person: { credentials: [{ id: 'c', code, issuedOn, expiresOn }] } });
const holdsBoth = (first: string | null, second: string | null) => ({
  person: { credentials: [first, second].map((expiresOn, at) => ({ id: `c${at}`, code: 'CMA-AAMA', issuedOn: '2020-04-20', expiresOn })) },
});
const current = { anyOf: ['CMA-AAMA', 'NHA'], state: 'current' };
const ever = { ...current, state: 'ever' };

describeKind('credentialHeld', {
  accepted: [current, ever],
  refused: [['anyOf', { ...current, anyOf: ['cma'] }], ['state', { ...current, state: 'soon' }], ['anyOf', { state: 'ever', anyOf: [] }]],
  judged: [
    { says: 'held until its last day, that day included', rule: current, record: holds('CMA-AAMA', '2026-05-04'), expected: { status: 'expires', on: '2026-05-04', evidence: ['c'] } },
    { says: 'the day after it is held no more', rule: current, record: holds('CMA-AAMA', '2026-05-03'), expected: { status: 'unmet', because: 'too-old' } },
    { says: 'but was held once', rule: ever, record: holds('CMA-AAMA', '2026-05-03'), expected: { status: 'met', evidence: ['c'] } },
    { says: 'one without an end is held', rule: current, record: holds('CMA-AAMA', null), expected: { status: 'met', evidence: ['c'] } },
    { says: 'a body is the end of the code', rule: current, record: holds('CPT-NHA', null), expected: { status: 'met' } },
    { says: 'another credential does not count', rule: ever, record: holds('RMA-AMT', null), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor one issued tomorrow', rule: ever, record: holds('CMA-AAMA', null, '2026-05-05'), expected: { status: 'unmet' } },
    { says: 'of several the one that lasts longest', rule: current, record: holdsBoth('2026-05-31', '2026-12-31'), expected: { status: 'expires', on: '2026-12-31', evidence: ['c1'] } },
    { says: 'whichever is told first', rule: current, record: holdsBoth('2026-12-31', '2026-05-31'), expected: { status: 'expires', on: '2026-12-31', evidence: ['c0'] } },
    { says: 'one without an end before one that has one', rule: current, record: holdsBoth('2026-12-31', null), expected: { status: 'met', evidence: ['c1'] } },
  ],
});
