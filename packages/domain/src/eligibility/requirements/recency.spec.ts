import { describeKind, judge } from './describe-kind.fixture.js';
import { describe, expect, it } from '@jest/globals';

const graduated = (completedOn: string, beside: object = {}) => ({
  enrollments: [{ program: { code: 'MA', field: 'medical-assisting' }, startedOn: '2018-01-08', completedOn, status: 'completed' }],
  ...beside,
});
const within = { event: 'graduation', window: { months: 12 }, until: 'application' };
const longAgo = { event: 'program-completion', atLeastAgo: { years: 5 }, until: 'application' };
const older = { event: 'graduation', olderThan: { months: 12 }, until: 'application' };

describeKind('recency', {
  accepted: [within, longAgo, older],
  refused: [['window', { ...within, window: {} }], ['event', { ...within, event: 'birth' }], ['until', { ...within, until: 'doomsday' }]],
  judged: [
    { says: 'a window includes its last day', rule: within, record: graduated('2025-05-04'), expected: { status: 'expires', on: '2026-05-04' } },
    { says: 'and not the next', rule: within, record: graduated('2025-05-03'), expected: { status: 'unmet', because: 'too-old', on: '2026-05-03' } },
    { says: 'it runs to the application, where there was one', rule: within, record: graduated('2025-05-03', { appliedOn: '2026-05-01' }), expected: { status: 'met' } },
    { says: 'five years or more begin on the anniversary', rule: longAgo, record: graduated('2021-05-04'), expected: { status: 'met' } },
    { says: 'and not a day before', rule: longAgo, record: graduated('2021-05-05'), expected: { status: 'met-on', on: '2026-05-05' } },
    { says: 'more than twelve months ago begins after the window', rule: older, record: graduated('2025-05-04'), expected: { status: 'met-on', on: '2026-05-05', because: 'too-recent' } },
    { says: 'and is met from then on', rule: older, record: graduated('2025-05-03'), expected: { status: 'met' } },
    { says: 'an application that was too early stays so', rule: older, record: graduated('2025-05-03', { appliedOn: '2026-05-01' }), expected: { status: 'unmet', because: 'too-recent' } },
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
    expect(judge([completing, asked], student, '2026-05-13')[1]).toMatchObject({ status: 'met' });
    expect(judge([completing, asked], student, '2026-05-12')[1]).toMatchObject({ status: 'met-on', on: '2026-05-13' });
  });

  it('does not where it lets nobody', () => {
    expect(judge([asked], student, '2026-05-13')[0]).toMatchObject({ status: 'unmet', because: 'not-completed' });
  });

  it('counts from the military course on a route that asks for one', () => {
    const military = { kind: 'militaryTraining', name: 'military', field: 'medical-services' };
    const soldier = { person: { military: [{ id: 'm', field: 'medical-services', completedOn: '2025-06-30' }] } };
    expect(judge([military, asked], soldier, '2026-05-13')[1]).toMatchObject({ status: 'expires', on: '2026-06-30', evidence: ['m'] });
  });
});
