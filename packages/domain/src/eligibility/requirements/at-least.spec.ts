import { describeKind } from './describe-kind.fixture.js';
import { parts, record } from './parts.fixture.js';

const two = (...of: readonly object[]) => ({ min: 2, of });

describeKind('atLeast', {
  accepted: [two(parts.met, parts.unmet)],
  refused: [['min', two(parts.met)], ['min', { min: 0, of: [parts.met] }]],
  judged: [
    { says: 'two of three are enough', rule: two(parts.unmet, parts.met, parts.expires), record, expected: { status: 'expires', on: '2026-06-30', have: 2, need: 2 } },
    { says: 'one of three is not', rule: two(parts.unmet, parts.met, parts.unmet), record, expected: { status: 'unmet', have: 1, need: 2 } },
    { says: 'a second that is open leaves it open', rule: two(parts.needsPerson, parts.met, parts.unmet), record, expected: { status: 'needs-person', have: 1 } },
  ],
});
