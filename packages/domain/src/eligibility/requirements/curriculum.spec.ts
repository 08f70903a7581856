import { describeKind } from './describe-kind.fixture.js';

const rule = { topics: ['anatomy', 'pharmacology'] };
const course = { code: 'MA1', subjects: ['anatomy'], passed: true, completedOn: '2026-01-30' };
const passed = (...courses: readonly object[]) => ({ courses: courses.map((one) => ({ ...course, ...one })) });

describeKind('curriculum', {
  accepted: [rule],
  refused: [['topics', { topics: ['cookery'] }], ['topics', { topics: [] }]],
  judged: [
    { says: 'every topic is taught', rule, record: passed({ subjects: ['anatomy', 'physiology'] }, { code: 'MA2', subjects: ['pharmacology'] }), expected: { status: 'met', have: 2, need: 2, unit: 'item' } },
    { says: 'a topic is counted once', rule, record: passed({}, { code: 'MA2' }), expected: { status: 'unmet', have: 1, because: 'not-enough' } },
    { says: 'a failed course teaches nothing', rule, record: passed({ passed: false }), expected: { status: 'unmet', have: 0, because: 'no-evidence' } },
    { says: 'nor does one that ends tomorrow', rule, record: passed({ completedOn: '2026-05-05' }), expected: { status: 'unmet', have: 0 } },
    { says: 'a course on nothing that is asked for is no evidence of it', rule, record: passed({}, { subjects: ['physiology'] }, { subjects: undefined }), expected: { status: 'unmet', have: 1, evidence: ['#/courses/0'] } },
  ],
});
