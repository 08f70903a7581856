import { describeKind } from './describe-kind.fixture.js';

const rule = { bodies: ['CAAHEP', 'ABHES'], level: 'program' };
const aama = { ...rule, during: 'any-time-while-enrolled', accreditedWithinMonthsAfterGraduation: 36 };
const held = { body: 'CAAHEP', level: 'program', from: '2010-01-01', to: null, status: 'accredited' };
const naacls = { bodies: ['NAACLS', 'ABHES'], level: 'program', orStatus: 'serious-applicant' };
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
  accepted: [rule, aama, { ...rule, level: 'program-or-institution', orRecognisedBy: ['regional', 'national'] }, naacls, { level: 'program', orApprovedBy: ['AMT'] }],
  refused: [['bodies', { ...rule, bodies: ['NASA'] }], ['level', { ...rule, level: 'campus' }], ['bodies', { ...rule, bodies: [] }], ['bodies', { level: 'program' }]],
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
    { says: 'applying is enough where the rule says so', rule: naacls, record: trained({ body: 'NAACLS', status: 'serious-applicant' }), expected: { status: 'met' } },
    { says: 'and with NAACLS, whose status it is', rule: naacls, record: trained({ body: 'ABHES', status: 'serious-applicant' }), expected: { status: 'unmet' } },
    { says: 'so is an approval that the rule names', rule: { level: 'program', orApprovedBy: ['AMT'] }, record: trained(null, { approvals: ['AMT'] }), expected: { status: 'met' } },
    { says: 'and no other', rule: { level: 'program', orApprovedBy: ['AMT'] }, record: trained(null, { approvals: ['state'] }), expected: { status: 'unmet' } },
    { says: 'where only a recognised agency is asked for, a body does not stand in for it', rule: { level: 'program-or-institution', orRecognisedBy: ['USDE', 'regional'] }, record: trained({}), expected: { status: 'unmet' } },
    { says: 'nothing is no evidence', rule, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'an accreditation that began after the enrollment was not there all through it', rule, record: trained({ from: '2021-08-31' }), expected: { status: 'unmet', because: 'not-accredited-then' } },
    { says: 'one that began with it was', rule, record: trained({ from: '2021-08-30' }), expected: { status: 'met', evidence: ['#/enrollments/0'] } },
    { says: 'and one that ended with it', rule, record: trained({ to: '2022-05-20' }), expected: { status: 'met' } },
    { says: 'all through: a start that is not known is left to a person', rule, record: trained({ from: null }), expected: { status: 'needs-person', because: 'accreditation-start-unknown' } },
    { says: 'the last day of the enrollment is a day of it', rule: { ...rule, during: 'any-time-while-enrolled' }, record: trained({ from: '2022-05-20' }), expected: { status: 'met' } },
    { says: 'the day after is none', rule: { ...rule, during: 'any-time-while-enrolled' }, record: trained({ from: '2022-05-21' }), expected: { status: 'unmet', because: 'not-accredited-then' } },
    { says: 'while enrolled: a start that is not known is left to a person', rule: { ...rule, during: 'any-time-while-enrolled' }, record: trained({ from: null }), expected: { status: 'needs-person' } },
    { says: 'after graduation alone, a start that is not known is left to a person', rule: { ...rule, accreditedWithinMonthsAfterGraduation: 36 }, record: trained({ from: null }), expected: { status: 'needs-person' } },
    { says: 'after graduation alone, one that ended before it does not count', rule: { ...rule, accreditedWithinMonthsAfterGraduation: 36 }, record: trained({ to: '2022-05-19' }), expected: { status: 'unmet' } },
    { says: 'program or institution, where the rule takes either', rule: { ...rule, level: 'program-or-institution' }, record: trained({ level: 'institution' }), expected: { status: 'met' } },
    { says: 'one of several approvals is enough', rule: { level: 'program', orApprovedBy: ['AMT', 'NCCT'] }, record: trained(null, { approvals: ['NCCT'] }), expected: { status: 'met' } },
    { says: 'another status is not the one that the rule takes', rule, record: trained({ body: 'NAACLS', status: 'serious-applicant' }), expected: { status: 'unmet', because: 'no-evidence', evidence: ['#/enrollments/0'] } },
    { says: 'a program of which nothing is told has none', rule, record: trained(null), expected: { status: 'unmet', because: 'no-evidence', evidence: ['#/enrollments/0'] } },
  ],
});
