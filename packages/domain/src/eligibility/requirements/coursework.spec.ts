import { describeKind } from './describe-kind.fixture.js';

const sixty = { min: 60, includes: [{ subject: 'chemistry', min: 6 }, { subject: 'biology', min: 6 }] };
const course = (amount: number, more: object = {}) => ({ code: 'X', credits: { unit: 'semester', amount }, passed: true, completedOn: '2025-05-16', ...more });
const quarters = (amount: number, ...subjects: readonly string[]) => course(amount, { credits: { unit: 'quarter', amount }, subjects });
const took = (...courses: readonly object[]) => ({ courses });
const sciences = [course(6, { subjects: ['chemistry'] }), course(6, { subjects: ['biology'] })];

describeKind('coursework', {
  accepted: [{ min: 60 }, sixty],
  refused: [['min', { min: 0 }], ['min', {}], ['subject', { min: 60, includes: [{ subject: 'poetry', min: 6 }] }], ['includes', { min: 60, includes: [] }]],
  judged: [
    { says: 'sixty semester hours are sixty', rule: { min: 60 }, record: took(course(45), course(15)), expected: { status: 'met', have: 60, need: 60, unit: 'semester-hour', evidence: ['#/courses/0', '#/courses/1'] } },
    { says: 'half an hour less is less', rule: { min: 60 }, record: took(course(45), course(14.5)), expected: { status: 'unmet', have: 59.5, because: 'not-enough' } },
    { says: 'ninety quarter hours do as well', rule: { min: 60 }, record: took(quarters(50), quarters(40)), expected: { status: 'met', have: 60 } },
    { says: 'eighty-nine do not', rule: { min: 60 }, record: took(quarters(50), quarters(39)), expected: { status: 'unmet', have: 59.33 } },
    { says: 'thirds of an hour add up exactly', rule: { min: 60 }, record: took(...Array.from({ length: 18 }, () => quarters(5))), expected: { status: 'met', have: 60 } },
    { says: 'both kinds of hour add up', rule: { min: 60 }, record: took(course(30), quarters(45)), expected: { status: 'met', have: 60 } },
    { says: 'floors for subjects hold beside the total', rule: sixty, record: took(...sciences, course(48)), expected: { status: 'met', floors: [{ of: 'chemistry', have: 6, need: 6 }, { of: 'biology', have: 6, need: 6 }] } },
    { says: 'a subject under its floor is not made up by the total', rule: sixty, record: took(...sciences.slice(1), course(60), course(5, { subjects: ['chemistry'] })), expected: { status: 'unmet', have: 71, need: 60, because: 'part-not-enough' } },
    { says: 'nine quarter hours in each subject do', rule: sixty, record: took(quarters(9, 'chemistry'), quarters(9, 'biology'), quarters(72)), expected: { status: 'met', have: 60 } },
    { says: 'a course on two subjects counts for both', rule: sixty, record: took(course(6, { subjects: ['chemistry', 'biology'] }), course(54)), expected: { status: 'met', have: 60 } },
    { says: 'a failed course earns nothing', rule: { min: 60 }, record: took(course(60, { passed: false })), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'nor does one that ends tomorrow', rule: { min: 60 }, record: took(course(60, { completedOn: '2026-05-05' })), expected: { status: 'unmet', have: 0 } },
    { says: 'clock hours are no credits', rule: { min: 60 }, record: took({ code: 'X', clockHours: 900, passed: true }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'a course that has not ended counts for nothing yet', rule: { min: 60 }, record: took(course(60), { code: 'Y', passed: true }), expected: { status: 'met', have: 60 } },
  ],
});
