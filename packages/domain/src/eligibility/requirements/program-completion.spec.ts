import { describeKind } from './describe-kind.fixture.js';

const program = { code: 'MA', field: 'medical-assisting', institutionAccreditor: 'usde' };
const enrolled = (facts: object, about: object = program) => ({
  enrollments: [{ id: 'e', program: about, startedOn: '2025-09-03', status: 'active', ...facts }],
});
const completed = { completedOn: '2026-04-30', status: 'completed' };
const provider = 'accredited-or-state-recognised';

describeKind('programCompletion', {
  accepted: [{ status: 'completed', field: 'phlebotomy', provider }, { status: 'expected', daysBeforeCompletion: 30 }],
  refused: [['status', { status: 'begun' }], ['field', { status: 'completed', field: 'cookery' }], ['daysBeforeCompletion', { status: 'expected', daysBeforeCompletion: -1 }]],
  judged: [
    { says: 'a completed program is completed', rule: { status: 'completed' }, record: enrolled(completed), expected: { status: 'met', evidence: ['e'] } },
    { says: 'one completed the day after is not', rule: { status: 'completed' }, record: enrolled({ ...completed, completedOn: '2026-05-05' }), expected: { status: 'unmet' } },
    { says: 'a program of another field is no evidence', rule: { status: 'completed' }, record: enrolled(completed, { ...program, field: 'ekg' }), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'a plan lets an expected completion be projected', rule: { status: 'completed' }, record: enrolled({ expectedCompletionOn: '2026-06-12' }), beside: { plan: { shifts: [] } }, expected: { status: 'projected', on: '2026-06-12' } },
    { says: 'thirty days before the expected day is early enough', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-06-03' }), expected: { status: 'expires', on: '2026-06-03' } },
    { says: 'thirty-one are a day too many', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-06-04' }), expected: { status: 'met-on', on: '2026-05-05' } },
    { says: 'an expected day that has passed is none', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-05-03' }), expected: { status: 'unmet', because: 'expected-day-passed' } },
    { says: 'a student on leave is not completing', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-05-20', status: 'on-leave' }), expected: { status: 'unmet' } },
    { says: 'any scheduled completion does where no days are named', rule: { status: 'completed-or-scheduled' }, record: enrolled({ expectedCompletionOn: '2027-06-04' }), expected: { status: 'expires', on: '2027-06-04' } },
    { says: 'an accredited institution is a recognised provider', rule: { status: 'completed', provider }, record: enrolled(completed), expected: { status: 'met' } },
    { says: 'a state-recognised one as well', rule: { status: 'completed', provider }, record: enrolled(completed, { ...program, institutionAccreditor: null, approvals: ['state'] }), expected: { status: 'met' } },
    { says: 'one that nobody recognises is not', rule: { status: 'completed', provider }, record: enrolled(completed, { ...program, institutionAccreditor: null }), expected: { status: 'unmet', because: 'provider-not-recognised' } },
    { says: 'an accreditation whose start is not known is left to a person', rule: { status: 'completed', provider }, record: enrolled(completed, { ...program, institutionAccreditor: null, accreditations: [{ body: 'ABHES', level: 'institution', from: null, to: null, status: 'accredited' }] }), expected: { status: 'needs-person' } },
  ],
});
