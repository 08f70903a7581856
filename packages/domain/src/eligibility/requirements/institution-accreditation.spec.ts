import { describeKind } from './describe-kind.fixture.js';

const at = (institutionAccreditor: string | null) => ({
  enrollments: [{ program: { code: 'MA', field: 'medical-assisting', institutionAccreditor }, startedOn: '2025-01-13', status: 'active' }],
});

describeKind('institutionAccreditation', {
  accepted: [{ recognisedBy: ['USDE', 'CHEA'] }, { recognisedBy: ['regional', 'national'] }],
  refused: [['recognisedBy', { recognisedBy: ['NASA'] }], ['recognisedBy', {}]],
  judged: [
    { says: 'USDE meets either', rule: { recognisedBy: ['USDE', 'CHEA'] }, record: at('usde'), expected: { status: 'met', evidence: ['#/enrollments/0'] } },
    { says: 'CHEA meets it where it is named', rule: { recognisedBy: ['USDE', 'CHEA'] }, record: at('chea'), expected: { status: 'met' } },
    { says: 'CHEA does not meet USDE alone', rule: { recognisedBy: ['USDE'] }, record: at('chea'), expected: { status: 'unmet' } },
    { says: 'an agency that CHEA recognises is a regional or a national one', rule: { recognisedBy: ['regional', 'national'] }, record: at('chea'), expected: { status: 'met' } },
    { says: 'nobody meets neither', rule: { recognisedBy: ['USDE', 'CHEA'] }, record: at(null), expected: { status: 'unmet', because: 'provider-not-recognised' } },
    { says: 'nothing is no evidence', rule: { recognisedBy: ['USDE'] }, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
