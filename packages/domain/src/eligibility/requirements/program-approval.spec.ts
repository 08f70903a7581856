import { describeKind } from './describe-kind.fixture.js';

const rule = { by: 'NPA' };
const trained = (approvals?: readonly string[], field = 'phlebotomy') => ({
  enrollments: [{ id: 'e', program: { code: 'PHB', field, ...(approvals && { approvals }) }, startedOn: '2026-01-05', status: 'active' }],
});

describeKind('programApproval', {
  occupation: 'phlebotomy',
  accepted: [rule, { by: 'CDPH-LFS' }],
  refused: [['by', { by: 'NASA' }], ['by', {}]],
  judged: [
    { says: 'a program that the body approves counts', rule, record: trained(['state', 'NPA']), expected: { status: 'met', evidence: ['e'] } },
    { says: 'one that another body approves does not', rule, record: trained(['NCCT']), expected: { status: 'unmet', because: 'not-approved', evidence: ['e'] } },
    { says: 'nor one of which nothing is known', rule, record: trained(), expected: { status: 'unmet', because: 'not-approved' } },
    { says: 'an approved program of another field is no evidence', rule, record: trained(['NPA'], 'ekg'), expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
