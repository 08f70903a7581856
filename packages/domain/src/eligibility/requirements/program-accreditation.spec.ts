import { describeKind } from './describe-kind.fixture.js';

const rule = { bodies: ['CAAHEP', 'ABHES'], level: 'program' };
const aama = { ...rule, during: 'any-time-while-enrolled', accreditedWithinMonthsAfterGraduation: 36 };
const held = { body: 'CAAHEP', level: 'program', from: '2010-01-01', to: null, status: 'accredited' };
const trained = (accreditation: object | null, program: object = {}) => ({
  enrollments: [
    {
      program: { code: 'MA', field: 'medical-assisting', ...(accreditation && { accreditations: [{ ...held, ...accreditation }] }), ...program },
      startedOn: '2021-08-30',
      completedOn: '2022-05-20',
      status: 'completed',
    },
  ],
});

describeKind('programAccreditation', {
  accepted: [rule, aama, { ...rule, level: 'program-or-institution', orRecognisedBy: ['regional', 'national'] }],
  refused: [['bodies', { ...rule, bodies: ['NASA'] }], ['level', { ...rule, level: 'campus' }], ['bodies', { ...rule, bodies: [] }]],
  judged: [
    { says: 'accredited all through the enrollment', rule, record: trained({}), expected: { status: 'met' } },
    { says: 'accredited for a week is not all through', rule, record: trained({ to: '2021-09-06' }), expected: { status: 'unmet', because: 'not-accredited-then' } },
    { says: 'any day of the enrollment does for AAMA', rule: aama, record: trained({ to: '2021-08-30' }), expected: { status: 'met' } },
    { says: 'the day before it began does not', rule: aama, record: trained({ to: '2021-08-29' }), expected: { status: 'unmet' } },
    { says: 'from a day 36 months after graduation is in time', rule: aama, record: trained({ from: '2025-05-20' }), expected: { status: 'met' } },
    { says: 'a day later is not', rule: aama, record: trained({ from: '2025-05-21' }), expected: { status: 'unmet' } },
    { says: 'what begins after the day of assessment has not begun', rule: aama, record: trained({ from: '2025-05-20' }), on: '2025-05-19', expected: { status: 'unmet' } },
    { says: 'a start that is not known is left to a person', rule: aama, record: trained({ from: null }), expected: { status: 'needs-person', because: 'accreditation-start-unknown' } },
    { says: 'unless it had surely ended before', rule: aama, record: trained({ from: null, to: '2020-01-01' }), expected: { status: 'unmet' } },
    { says: 'another body is not listed', rule, record: trained({ body: 'NAACLS' }), expected: { status: 'unmet', because: 'accreditor-not-listed' } },
    { says: "an institution's accreditation is not the program's", rule, record: trained({ level: 'institution' }), expected: { status: 'unmet' } },
    { says: 'applying for accreditation is not having it', rule, record: trained({ status: 'serious-applicant' }), expected: { status: 'unmet' } },
    { says: 'a recognised institution does where the rule says so', rule: { ...rule, orRecognisedBy: ['regional'] }, record: trained(null, { institutionAccreditor: 'chea' }), expected: { status: 'met' } },
    { says: 'CHEA alone does not where the rule names USDE', rule: { ...rule, orRecognisedBy: ['USDE'] }, record: trained(null, { institutionAccreditor: 'chea' }), expected: { status: 'unmet' } },
    { says: 'nothing is no evidence', rule, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
