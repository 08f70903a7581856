import { describeKind } from './describe-kind.fixture.js';

const program = { code: 'MA', field: 'medical-assisting', institutionAccreditor: 'usde' };
const enrolled = (facts: object, about: object = program) => ({
  enrollments: [{ id: 'e', program: about, startedOn: '2025-09-03', status: 'active', ...facts }],
});
const completed = { completedOn: '2026-04-30', status: 'completed' };
const accredited = (bent: object = {}) => ({ ...program, institutionAccreditor: null, accreditations: [{ body: 'ABHES', level: 'program', status: 'accredited', from: '2020-01-01', to: null, ...bent }] });
const ask = { status: 'completed', provider: 'accredited' };
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
    { says: 'thirty-one are a day too many', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-06-04' }), expected: { status: 'met-on', on: '2026-05-05', because: 'expected-later' } },
    { says: 'an expected day that has passed is none', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-05-03' }), expected: { status: 'unmet', because: 'expected-day-passed' } },
    { says: 'a student on leave is not completing', rule: { status: 'expected', daysBeforeCompletion: 30 }, record: enrolled({ expectedCompletionOn: '2026-05-20', status: 'on-leave' }), expected: { status: 'unmet' } },
    { says: 'any scheduled completion does where no days are named', rule: { status: 'completed-or-scheduled' }, record: enrolled({ expectedCompletionOn: '2027-06-04' }), expected: { status: 'expires', on: '2027-06-04' } },
    { says: 'an accredited institution is a recognised provider', rule: { status: 'completed', provider }, record: enrolled(completed), expected: { status: 'met' } },
    { says: 'a state-recognised one as well', rule: { status: 'completed', provider }, record: enrolled(completed, { ...program, institutionAccreditor: null, approvals: ['state'] }), expected: { status: 'met' } },
    { says: 'one that nobody recognises is not', rule: { status: 'completed', provider }, record: enrolled(completed, { ...program, institutionAccreditor: null }), expected: { status: 'unmet', because: 'provider-not-recognised', evidence: ['e'] } },
    { says: 'where accreditation is asked for, the state alone is not enough', rule: { status: 'completed', provider: 'accredited' }, record: enrolled(completed, { ...program, institutionAccreditor: null, approvals: ['state'] }), expected: { status: 'unmet', because: 'provider-not-recognised' } },
    { says: 'a program that the body authorises counts', rule: { status: 'completed', authorisedBy: 'NCCT' }, record: enrolled(completed, { ...program, approvals: ['NCCT'] }), expected: { status: 'met' } },
    { says: 'one that it does not authorise is none', rule: { status: 'completed', authorisedBy: 'NCCT' }, record: enrolled(completed), expected: { status: 'unmet', because: 'not-approved', evidence: ['e'] } },
    { says: 'an apprenticeship is asked for by its type', rule: { status: 'completed', type: 'registered-apprenticeship' }, record: enrolled(completed, { ...program, type: 'registered-apprenticeship' }), expected: { status: 'met' } },
    { says: 'a program without a type is a school program', rule: { status: 'completed', type: 'registered-apprenticeship' }, record: enrolled(completed), expected: { status: 'unmet', because: 'not-counted', evidence: ['e'] } },
    { says: 'an accreditation whose start is not known is left to a person', rule: { status: 'completed', provider }, record: enrolled(completed, { ...program, institutionAccreditor: null, accreditations: [{ body: 'ABHES', level: 'institution', from: null, to: null, status: 'accredited' }] }), expected: { status: 'needs-person' } },
    { says: 'whether a program is what the body describes in words, a person decides', rule: { status: 'completed', fieldInWords: 'allied health' }, record: enrolled(completed, { code: 'N', field: 'nursing' }), expected: { status: 'needs-person', because: 'left-to-judgement', evidence: ['e'] } },
    { says: 'once it is completed', rule: { status: 'completed', fieldInWords: 'allied health' }, record: enrolled({}, { code: 'N', field: 'nursing' }), expected: { status: 'unmet', because: 'not-completed' } },
    { says: 'and without a program there is nothing to decide', rule: { status: 'completed', fieldInWords: 'allied health' }, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'an accredited program is an accredited provider', rule: ask, record: enrolled(completed, accredited()), expected: { status: 'met' } },
    { says: 'also one that was accredited on its last day', rule: ask, record: enrolled(completed, accredited({ from: '2026-04-30' })), expected: { status: 'met' } },
    { says: 'and not a day later', rule: ask, record: enrolled(completed, accredited({ from: '2026-05-01' })), expected: { status: 'unmet', because: 'provider-not-recognised' } },
    { says: 'nor one whose accreditation had ended', rule: ask, record: enrolled(completed, accredited({ to: '2025-09-02' })), expected: { status: 'unmet', because: 'provider-not-recognised' } },
    { says: 'nor one that has applied for it', rule: ask, record: enrolled(completed, accredited({ status: 'serious-applicant' })), expected: { status: 'unmet', because: 'provider-not-recognised' } },
    { says: 'a start that is not known is left to a person', rule: ask, record: enrolled(completed, accredited({ from: null })), expected: { status: 'needs-person', because: 'accreditation-start-unknown', evidence: ['e'] } },
    { says: 'unless it had surely ended', rule: ask, record: enrolled(completed, accredited({ from: null, to: '2025-09-02' })), expected: { status: 'unmet' } },
    { says: 'a program without a type is a school program, where that is asked for', rule: { status: 'completed', type: 'school' }, record: enrolled(completed), expected: { status: 'met' } },
    { says: 'what is not completed is told before what the program lacks', rule: ask, record: enrolled({}, { ...program, institutionAccreditor: null }), expected: { status: 'unmet', because: 'not-completed' } },
    { says: 'a field in words is for a person, once the program is completed', rule: { status: 'completed', fieldInWords: 'health care' }, record: enrolled(completed), expected: { status: 'needs-person', because: 'left-to-judgement', evidence: ['e'] } },
    { says: 'until then there is nothing to decide', rule: { status: 'completed', fieldInWords: 'health care' }, record: enrolled({}), expected: { status: 'unmet', because: 'not-completed', evidence: ['e'] } },
    { says: 'a military course is no program where the route asks for none', rule: { status: 'completed' }, record: { person: { military: [{ field: 'medical-services', completedOn: '2024-06-28' }] } }, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});
