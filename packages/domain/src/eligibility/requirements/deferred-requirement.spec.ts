import { describeKind } from './describe-kind.fixture.js';
import { parts, record } from './parts.fixture.js';

const rule = { of: [parts.met, parts.unmet], releasedBy: 'institution', mustCompleteWithin: { days: null }, gates: 'credential-release' };

describeKind('deferredRequirement', {
  accepted: [rule],
  refused: [['of', { ...rule, of: [] }], ['releasedBy', { ...rule, releasedBy: 'aunt' }], ['days', { ...rule, mustCompleteWithin: { days: 'soon' } }]],
  judged: [
    { says: 'tells what is still missing and holds back the credential alone', rule, record, expected: { status: 'unmet', have: 1, need: 2, gates: 'credential-release' } },
    { says: 'so do its parts', rule, record, expected: { parts: [{ gates: 'credential-release', status: 'met' }, { gates: 'credential-release', status: 'unmet' }] as never } },
    { says: 'is met with all of it', rule: { ...rule, of: [parts.met] }, record, expected: { status: 'met' } },
  ],
});
