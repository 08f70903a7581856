import { describeKind } from './describe-kind.fixture.js';

const rule = { body: 'ASPT' };
const belongs = (...memberships: readonly object[]) => ({ person: { memberships: memberships.map((one, at) => ({ id: `m${at}`, body: 'ASPT', ...one })) } });

describeKind('membership', {
  accepted: [rule],
  refused: [['body', { body: 'NASA' }], ['body', {}]],
  judged: [
    { says: 'one without dates is current', rule, record: belongs({}), expected: { status: 'met', evidence: ['m0'] } },
    { says: 'its last day paid for is included', rule, record: belongs({ from: '2025-05-05', to: '2026-05-04' }), expected: { status: 'expires', on: '2026-05-04', evidence: ['m0'] } },
    { says: 'and not the next', rule, record: belongs({ from: '2025-05-04', to: '2026-05-03' }), expected: { status: 'unmet', because: 'ended', on: '2026-05-03', evidence: ['m0'] } },
    { says: 'renewed, it lasts on', rule, record: belongs({ from: '2024-05-04', to: '2026-05-03' }, { from: '2026-05-04', to: null }), expected: { status: 'met', evidence: ['m1'] } },
    { says: 'who joins tomorrow is no member yet', rule, record: belongs({ from: '2026-05-05' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'another society does not count', rule, record: belongs({ body: 'NPA' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'of several the one that is paid for longest', rule, record: belongs({ to: '2026-05-31' }, { to: '2026-12-31' }), expected: { status: 'expires', on: '2026-12-31', evidence: ['m1'] } },
    { says: 'whichever is told first', rule, record: belongs({ to: '2026-12-31' }, { to: '2026-05-31' }), expected: { status: 'expires', on: '2026-12-31', evidence: ['m0'] } },
  ],
});
