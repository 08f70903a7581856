import { describeKind } from './describe-kind.fixture.js';

const rule = { by: ['program-official'], form: 'body-form', signed: true };
const stated = (changed: object) => ({
  attestations: [{ id: 'a', by: 'program-official', what: 'program-completion', form: 'body-form', signature: 'electronic', on: '2026-04-30', ...changed }],
});

describeKind('attestation', {
  accepted: [rule, { by: ['program-director'], subject: 'program-completion', gates: 'credential-release' }, { subject: 'practical-training', form: 'statement' }],
  refused: [['by', { by: ['aunt'] }], ['subject', { ...rule, subject: 'weather' }], ['gates', { ...rule, gates: 'heaven' }]],
  judged: [
    { says: 'the right person on the right form counts', rule, record: stated({}), expected: { status: 'met', evidence: ['a'] } },
    { says: 'another person does not', rule, record: stated({ by: 'instructor' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'nor another form', rule, record: stated({ form: 'statement' }), expected: { status: 'unmet' } },
    { says: 'nor one that is not signed', rule, record: stated({ signature: undefined }), expected: { status: 'unmet', because: 'not-counted' } },
    { says: 'another subject does not count where one is named', rule: { ...rule, subject: 'experience' }, record: stated({}), expected: { status: 'unmet' } },
    { says: 'anybody may state it where nobody is named', rule: { subject: 'program-completion', form: 'body-form' }, record: stated({ by: 'employer' }), expected: { status: 'met' } },
    { says: 'it counts from its day', rule, record: stated({ on: '2026-05-05' }), expected: { status: 'unmet' } },
    { says: 'what holds back the credential says so', rule: { ...rule, gates: 'credential-release' }, record: {}, expected: { status: 'unmet', gates: 'credential-release' } },
  ],
});
