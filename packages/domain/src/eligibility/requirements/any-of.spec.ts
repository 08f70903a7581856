import { describeKind } from './describe-kind.fixture.js';
import { parts, record } from './parts.fixture.js';

const of = (...list: readonly object[]) => ({ of: list });

describeKind('anyOf', {
  accepted: [of(parts.met, parts.unmet)],
  refused: [['of', of()], ['of', {}]],
  judged: [
    { says: 'is as good as its best part', rule: of(parts.unmet, parts.met), record, expected: { status: 'met', have: 1, need: 1 } },
    { says: 'lasts as long as the one that lasts longest', rule: of(parts.expires, parts.expiresLater), record, expected: { status: 'expires', on: '2026-12-31' } },
    { says: 'is open where the best is open', rule: of(parts.unmet, parts.needsPerson), record, expected: { status: 'needs-person' } },
    { says: 'waits where the best waits', rule: of(parts.unmet, parts.metOn), record, expected: { status: 'met-on', on: '2026-05-20' } },
    { says: 'is unmet where none is met', rule: of(parts.unmet, parts.unmet), record, expected: { status: 'unmet', have: 0, because: 'no-part-met' } },
  ],
});
