import { describeKind } from './describe-kind.fixture.js';

const rule = { type: 'transcript', official: true, final: true, signed: 'signed', sentBy: 'school' };
const paper = { id: 't', type: 'transcript', official: true, final: true, signature: 'electronic', sentBy: 'school', receivedOn: '2026-04-30' };
const received = (changed: object) => ({ documents: [{ ...paper, ...changed }] });
const receivedAll = (...papers: readonly object[]) => ({ documents: papers.map((one) => ({ ...paper, ...one })) });

describeKind('document', {
  accepted: [rule, { type: 'employment-verification' }, { type: 'employer-letter', onLetterhead: true, listsDuties: true }, { type: 'training-or-experience-form', withLetterOfAuthenticity: true }],
  refused: [['type', { type: 'postcard' }], ['signed', { ...rule, signed: 'sealed' }], ['sentBy', { ...rule, sentBy: 'aunt' }]],
  judged: [
    { says: 'a paper with every quality counts', rule, record: received({}), expected: { status: 'met', evidence: ['t'] } },
    { says: 'one that is not official does not', rule, record: received({ official: false }), expected: { status: 'unmet', because: 'not-counted', evidence: ['t'] } },
    { says: 'nor one that is not final', rule, record: received({ final: false }), expected: { status: 'unmet' } },
    { says: 'nor one that the applicant sent', rule, record: received({ sentBy: 'applicant' }), expected: { status: 'unmet' } },
    { says: 'nor one that is not signed', rule, record: received({ signature: 'none' }), expected: { status: 'unmet' } },
    { says: 'an electronic signature is not handwritten', rule: { ...rule, signed: 'handwritten' }, record: received({}), expected: { status: 'unmet' } },
    { says: 'one received tomorrow is not here', rule, record: received({ receivedOn: '2026-05-05' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'one that runs out counts until its last day', rule, record: received({ expiresOn: '2026-05-04' }), expected: { status: 'expires', on: '2026-05-04', evidence: ['t'] } },
    { says: 'and not after', rule, record: received({ expiresOn: '2026-05-03' }), expected: { status: 'unmet', because: 'too-old' } },
    { says: 'of several that run out the one that lasts longest', rule, record: receivedAll({ id: 'a', expiresOn: '2026-05-31' }, { id: 'b', expiresOn: '2026-12-31' }), expected: { status: 'expires', on: '2026-12-31', evidence: ['b'] } },
    { says: 'whichever is told first', rule, record: receivedAll({ id: 'a', expiresOn: '2026-12-31' }, { id: 'b', expiresOn: '2026-05-31' }), expected: { status: 'expires', on: '2026-12-31', evidence: ['a'] } },
    { says: 'one that does not run out before one that does', rule, record: receivedAll({ id: 'a', expiresOn: '2026-12-31' }, { id: 'b' }), expected: { status: 'met', evidence: ['b'] } },
    ...(['onLetterhead', 'listsDuties', 'withLetterOfAuthenticity'] as const).flatMap((quality) => [
      { says: `a letter with ${quality}, where it is asked for`, rule: { type: 'transcript', [quality]: true }, record: received({ [quality]: true }), expected: { status: 'met' as const } },
      { says: `and none without ${quality}`, rule: { type: 'transcript', [quality]: true }, record: received({ [quality]: false }), expected: { status: 'unmet' as const, because: 'not-counted' as const } },
    ]),
  ],
});
