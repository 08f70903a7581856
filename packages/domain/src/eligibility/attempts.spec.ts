import { describe, expect, it } from '@jest/globals';
import { assessAttempts } from './attempts.js';
import type { AttemptsRule } from './edition.js';
import { factsOn } from './record-facts.js';

const rule = { max: 3, waitDays: 30, source: 'A rule', confidence: 'confirmed' } as const;
const closed: AttemptsRule = { ...rule, afterMax: 'closed' };
const longer: AttemptsRule = { ...rule, afterMax: { waitMonths: 12 } };
const notKnown: AttemptsRule = { ...rule, waitDays: null, afterMax: 'not-known' };

function judged(attempts: AttemptsRule, failedOn: readonly string[], on: string, { credential = 'CPT-NHA', madeBy = '' } = {}) {
  const exams = failedOn.map((day) => ({ id: day, credential, result: 'failed' as const, on: day, ...(madeBy && { route: madeBy }) }));
  return assessAttempts(attempts, { credential: 'CPT-NHA', route: 'TRAIN' }, factsOn({ person: { exams } }, on), on);
}

const three = ['2025-01-10', '2025-03-10', '2025-05-12'];

describe('attempts at an exam', () => {
  it.each([
    ['none failed is no obstacle', closed, [], '2026-01-01', { status: 'met', have: 0, need: 3, unit: 'attempt', evidence: [] }],
    ['a failed one is followed by a wait', closed, ['2025-01-10'], '2025-02-08', { status: 'met-on', on: '2025-02-09', because: 'waits-after-attempt', have: 1, evidence: ['2025-01-10'] }],
    ['that ends on its last day', closed, ['2025-01-10'], '2025-02-09', { status: 'met', have: 1, evidence: ['2025-01-10'] }],
    ['the wait begins with the last, in whatever order they are told', closed, ['2025-03-10', '2025-01-10'], '2025-04-08', { status: 'met-on', on: '2025-04-09', have: 2, evidence: ['2025-01-10', '2025-03-10'] }],
    ['no wait is known where the body names none', notKnown, ['2025-01-10'], '2025-01-10', { status: 'met', have: 1 }],
    ['a third closes the route for ever where the body says so', closed, three, '2035-01-01', { status: 'unmet', closes: true, because: 'attempts-used-up' }],
    ['one dated later has not happened', closed, three, '2025-05-11', { status: 'met', have: 2 }],
    ['elsewhere a third is followed by a longer wait', longer, three, '2026-05-11', { status: 'met-on', on: '2026-05-12' }],
    ['after which the count begins again', longer, [...three, '2026-06-01'], '2026-06-02', { status: 'met-on', on: '2026-07-01' }],
    ['what holds after the last may not be known', notKnown, three, '2026-01-01', { status: 'needs-person', because: 'after-last-attempt-not-known', have: 3, need: 3, evidence: three }],
    ['and is not known after one more either', notKnown, [...three, '2026-01-01'], '2026-02-01', { status: 'needs-person' }],
  ])('%s', (_says, attempts, failedOn, on, expected) => {
    expect(judged(attempts, failedOn, on)).toMatchObject(expected);
  });

  it('are those that failed', () => {
    const facts = factsOn({ person: { exams: [{ credential: 'CPT-NHA', result: 'passed', on: '2025-12-31' }] } }, '2026-01-01');
    expect(assessAttempts(closed, { credential: 'CPT-NHA', route: 'TRAIN' }, facts, '2026-01-01')).toMatchObject({ status: 'met', have: 0 });
  });

  it('are those at this credential alone', () => {
    expect(judged(closed, three, '2026-01-01', { credential: 'CCMA-NHA' })).toMatchObject({ status: 'met', have: 0 });
  });

  it('are those by this route alone, where the body counts so; one that does not tell its route counts for each', () => {
    const byRoute: AttemptsRule = { ...closed, scope: 'route' };
    expect(judged(byRoute, three, '2026-01-01', { madeBy: 'MIL' })).toMatchObject({ status: 'met', have: 0 });
    expect(judged(byRoute, three, '2026-01-01', { madeBy: 'TRAIN' })).toMatchObject({ status: 'unmet', have: 3 });
    expect(judged(byRoute, three, '2026-01-01')).toMatchObject({ status: 'unmet', have: 3 });
    expect(judged(closed, three, '2026-01-01', { madeBy: 'MIL' })).toMatchObject({ status: 'unmet', have: 3 });
  });
});
