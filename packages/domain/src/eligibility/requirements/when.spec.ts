import { describeKind } from './describe-kind.fixture.js';
import { parts, record } from './parts.fixture.js';

const longAgo = { kind: 'recency', name: 'long-ago', event: 'program-completion', atLeastAgo: { years: 5 }, until: 'application' };
const rule = { condition: longAgo, then: parts.unmet };
const graduated = (completedOn: string) => ({
  ...record,
  enrollments: [{ id: 'e', program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2018-01-08', completedOn, status: 'completed' }],
});

describeKind('when', {
  accepted: [rule],
  refused: [['then', { condition: longAgo }], ['condition', { then: parts.met }]],
  judged: [
    { says: 'asks for nothing until the condition holds', rule, record: graduated('2021-05-05'), expected: { status: 'expires', on: '2026-05-04', because: 'condition-not-met', parts: [] } },
    { says: 'asks for it from the day on which it does', rule, record: graduated('2021-05-04'), expected: { status: 'unmet', evidence: ['e'], parts: [{ path: 'ONE/1/2', status: 'unmet' }] as never } },
    { says: 'is met where what it asks for is met', rule: { ...rule, then: parts.met }, record: graduated('2021-05-04'), expected: { status: 'met' } },
    { says: 'does not expire where what it will ask for is met already', rule: { ...rule, then: parts.met }, record: graduated('2021-05-05'), expected: { status: 'met' } },
    { says: 'is met where the condition never held', rule, record, expected: { status: 'met', because: 'condition-not-met' } },
    { says: 'leaves it to a person where the condition is open', rule: { condition: parts.needsPerson, then: parts.unmet }, record, expected: { status: 'needs-person', because: 'condition-unknown' } },
    { says: 'is met all the same where what it would ask for is met', rule: { condition: parts.needsPerson, then: parts.met }, record, expected: { status: 'met' } },
  ],
});
