import { describeKind } from './describe-kind.fixture.js';

const rule = { jurisdictions: ['US-NJ'] };

describeKind('jurisdictionExclusion', {
  accepted: [rule],
  refused: [['jurisdictions', { jurisdictions: [] }], ['jurisdictions', { jurisdictions: ['US-ZZ'] }], ['jurisdictions', {}]],
  judged: [
    { says: 'the route is over for good in an excluded state', rule, record: { jurisdiction: 'US-NJ' }, expected: { status: 'unmet', because: 'state-excluded', closes: true } },
    { says: 'another state admits it', rule, record: { jurisdiction: 'US-PA' }, expected: { status: 'met', evidence: ['#/jurisdiction'] } },
    { says: 'a state that is not told may be the excluded one', rule, record: {}, expected: { status: 'unmet', because: 'state-not-told' } },
  ],
});
