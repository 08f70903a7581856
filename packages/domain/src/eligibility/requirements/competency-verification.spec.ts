import { describeKind } from './describe-kind.fixture.js';

const rule = { form: 'critical-skills-list' };
const received = (changed: object) => ({
  documents: [{ id: 'd', type: 'critical-skills-list', signature: 'handwritten', receivedOn: '2026-04-30', ...changed }],
});

describeKind('competencyVerification', {
  accepted: [rule],
  refused: [['form', { form: 'postcard' }], ['form', {}]],
  judged: [
    { says: 'a signed list is the proof', rule, record: received({}), expected: { status: 'met', evidence: ['d'] } },
    { says: 'signed electronically as well', rule, record: received({ signature: 'electronic' }), expected: { status: 'met' } },
    { says: 'one that nobody signed is not', rule, record: received({ signature: 'none' }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'nor another paper', rule, record: received({ type: 'proof-of-training' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor one that comes tomorrow', rule, record: received({ receivedOn: '2026-05-05' }), expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
