import { describeKind } from './describe-kind.fixture.js';

const rule = { setting: 'accredited-laboratory' };
const line = { id: 'o', category: 'orientation', setting: 'accredited-laboratory', credited: true, minutes: 240, on: '2026-01-12' };
const given = (change: object = {}) => ({ hours: [{ ...line, ...change }] });

describeKind('orientation', {
  accepted: [rule, { setting: 'clia-or-accredited-laboratory' }],
  refused: [['setting', { setting: 'moon' }], ['setting', {}]],
  judged: [
    { says: 'orientation in the laboratory counts', rule, record: given(), expected: { status: 'met', evidence: ['o'] } },
    { says: 'elsewhere it does not', rule, record: given({ setting: 'clia-laboratory' }), expected: { status: 'unmet', because: 'not-counted', evidence: ['o'] } },
    { says: 'nor where the place is not told', rule, record: given({ setting: undefined }), expected: { status: 'unmet' } },
    { says: 'nor until it is credited', rule, record: given({ credited: false }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor before it is given', rule, record: given({ on: '2026-05-05' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'an externship is no orientation', rule, record: given({ category: 'externship' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'either laboratory will do where both are named', rule: { setting: 'clia-or-accredited-laboratory' }, record: given({ setting: 'clia-laboratory' }), expected: { status: 'met' } },
  ],
});
