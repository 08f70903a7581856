import { describeKind, judge } from './describe-kind.fixture.js';
import { describe, expect, it } from '@jest/globals';

const graduated = (completedOn: string, beside: object = {}) => ({
  enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2018-01-08', completedOn, status: 'completed' }],
  ...beside,
});
const studied = (...days: readonly (string | null)[]) => ({
  courses: days.map((completedOn) => ({ code: 'X', credits: { unit: 'semester', amount: 3 }, passed: true, completedOn })),
});
const coursework = { event: 'coursework', window: { years: 5 }, until: 'application' };
const within = { event: 'graduation', window: { months: 12 }, until: 'application' };
const longAgo = { event: 'program-completion', atLeastAgo: { years: 5 }, until: 'application' };
const older = { event: 'graduation', olderThan: { months: 12 }, until: 'application' };

describeKind('recency', {
  accepted: [within, longAgo, older, coursework, { ...within, event: 'training' }],
  refused: [['window', { ...within, window: {} }], ['event', { ...within, event: 'birth' }], ['until', { ...within, until: 'doomsday' }], ['record', { ...within, atLeastAgo: { years: 5 } }], ['record', { event: 'training', until: 'application' }]],
  judged: [
    { says: 'a window includes its last day', rule: within, record: graduated('2025-05-04'), expected: { status: 'expires', on: '2026-05-04', evidence: ['#/enrollments/0'] } },
    { says: 'and not the next', rule: within, record: graduated('2025-05-03'), expected: { status: 'unmet', because: 'too-old', on: '2026-05-03', evidence: ['#/enrollments/0'] } },
    { says: 'it runs to the application, where there was one', rule: within, record: graduated('2025-05-03', { appliedOn: '2026-05-01' }), expected: { status: 'met', evidence: ['#/enrollments/0'] } },
    { says: 'five years or more begin on the anniversary', rule: longAgo, record: graduated('2021-05-04'), expected: { status: 'met', evidence: ['#/enrollments/0'] } },
    { says: 'and not a day before', rule: longAgo, record: graduated('2021-05-05'), expected: { status: 'met-on', on: '2026-05-05', evidence: ['#/enrollments/0'] } },
    { says: 'more than twelve months ago begins after the window', rule: older, record: graduated('2025-05-04'), expected: { status: 'met-on', on: '2026-05-05', because: 'too-recent' } },
    { says: 'and is met from then on', rule: older, record: graduated('2025-05-03'), expected: { status: 'met' } },
    { says: 'an application that was too early stays so', rule: older, record: graduated('2025-05-03', { appliedOn: '2026-05-01' }), expected: { status: 'unmet', because: 'too-recent', evidence: ['#/enrollments/0'] } },
    { says: 'coursework ended with its last course', rule: coursework, record: studied('2019-05-17', '2021-05-04'), expected: { status: 'expires', on: '2026-05-04', evidence: ['#/courses/1'] } },
    { says: 'and is too old a day later', rule: coursework, record: studied('2019-05-17', '2021-05-03'), expected: { status: 'unmet', because: 'too-old' } },
    { says: 'a course without a day shows no end', rule: coursework, record: studied(null), expected: { status: 'unmet', because: 'no-evidence' } },
    { says: 'without graduation there is nothing to count from', rule: within, record: {}, expected: { status: 'unmet', because: 'no-evidence' } },
  ],
});

describe('recency before graduation', () => {
  const completing = { kind: 'programCompletion', name: 'completing', status: 'expected', daysBeforeCompletion: 30 };
  const asked = { kind: 'recency', name: 'asked', ...within };
  const student = {
    enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2025-09-03', expectedCompletionOn: '2026-06-12', status: 'active' }],
  };

  it('takes the expected day where the body lets completing students come early', () => {
    expect(judge([completing, asked], student, '2026-05-13')[1]).toMatchObject({ status: 'met', evidence: ['#/enrollments/0'] });
    expect(judge([completing, asked], student, '2026-05-12')[1]).toMatchObject({ status: 'met-on', on: '2026-05-13', because: 'expected-later', evidence: ['#/enrollments/0'] });
  });

  it('does not where it lets nobody', () => {
    expect(judge([asked], student, '2026-05-13')[0]).toMatchObject({ status: 'unmet', because: 'not-completed', evidence: ['#/enrollments/0'] });
  });

  it('counts from the military course on a route that asks for one', () => {
    const military = { kind: 'militaryTraining', name: 'military', field: 'medical-services' };
    const soldier = { person: { military: [{ id: 'm', field: 'medical-services', completedOn: '2025-06-30' }] } };
    expect(judge([military, asked], soldier, '2026-05-13')[1]).toMatchObject({ status: 'expires', on: '2026-06-30', evidence: ['m'] });
  });

  it('counts from a military course that is as long as the route asks', () => {
    const military = { kind: 'militaryTraining', name: 'military', field: 'medical-laboratory', weeks: 50 };
    const course = { field: 'medical-laboratory', weeks: 50, completedOn: '2024-06-28' };
    const soldier = { person: { military: [course, { ...course, weeks: 4, completedOn: '2026-01-30' }] } };
    expect(judge([military, { ...asked, event: 'training' }], soldier, '2026-05-13')[1]).toMatchObject({ status: 'unmet', on: '2025-06-28' });
  });
});
