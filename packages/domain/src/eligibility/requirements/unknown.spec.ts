import { describeKind } from './describe-kind.fixture.js';

describeKind('unknown', {
  accepted: [{}, { note: 'The page could not be read.' }],
  refused: [['note', { note: '' }], ['name', { name: 'Not A Name' }]],
  judged: [{ says: 'only a person can decide it', rule: {}, record: {}, expected: { status: 'needs-person', because: 'rule-not-known' } }],
});
