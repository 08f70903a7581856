import { describeKind } from './describe-kind.fixture.js';

const rule = { procedures: ['arterial-puncture'], min: 2 };
const line = { procedure: 'arterial-puncture', count: 2, role: 'observed', verified: true, on: '2026-03-11' };
const log = (changed: object) => ({ procedures: [{ ...line, ...changed }] });

describeKind('observation', {
  accepted: [rule],
  refused: [['procedures', { ...rule, procedures: ['juggling'] }], ['min', { ...rule, min: null }], ['procedures', { min: 2 }]],
  judged: [
    { says: 'two watched are enough', rule, record: log({}), expected: { status: 'met', have: 2, need: 2, unit: 'time', evidence: ['#/procedures/0'] } },
    { says: 'one is one short', rule, record: log({ count: 1 }), expected: { status: 'unmet', have: 1, because: 'not-enough' } },
    { says: 'doing is not watching', rule, record: log({ role: 'performed' }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'what nobody signed does not count', rule, record: log({ verified: false }), expected: { status: 'unmet', have: 0 } },
    { says: 'nor what is to be watched tomorrow', rule, record: log({ on: '2026-05-05' }), expected: { status: 'unmet', have: 0 } },
  ],
});
