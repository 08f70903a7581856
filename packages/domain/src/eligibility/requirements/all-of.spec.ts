import { describeKind } from './describe-kind.fixture.js';
import { parts, record } from './parts.fixture.js';

const of = (...list: readonly object[]) => ({ of: list });

describeKind('allOf', {
  accepted: [of(parts.met), of(parts.met, parts.unmet), of(parts.met, { kind: 'anyOf', name: 'inner', of: [parts.unmet] })],
  refused: [['of', of()], ['of', {}], ['state', of({ ...parts.met, state: 'soon' })]],
  judged: [
    { says: 'all met is met', rule: of(parts.met, parts.met), record, expected: { status: 'met', have: 2, need: 2, unit: 'requirement' } },
    { says: 'one unmet is unmet', rule: of(parts.met, parts.needsPerson, parts.unmet), record, expected: { status: 'unmet', have: 1, need: 3 } },
    { says: 'one that waits makes it wait', rule: of(parts.met, parts.metOn), record, expected: { status: 'met-on', on: '2026-05-20' } },
    { says: 'what is open leaves it open', rule: of(parts.expires, parts.needsPerson), record, expected: { status: 'needs-person' } },
    { says: 'it ends with the first that ends', rule: of(parts.expiresLater, parts.expires, parts.met), record, expected: { status: 'expires', on: '2026-06-30' } },
    { says: 'what holds back only the credential does not hold the group', rule: of(parts.met, parts.gated), record, expected: { status: 'met', have: 1, need: 1 } },
    { says: 'its parts stand below it', rule: of(parts.met, parts.unmet), record, expected: { parts: [expectPart('ONE/1/1', 'met'), expectPart('ONE/1/2', 'unmet')] as never } },
  ],
});

function expectPart(path: string, status: string): object {
  return { path, status };
}
