import { describe, expect, it } from '@jest/globals';
import { roles } from '../access/index.js';
import { enrollmentMove, enrollmentMoves, enrollmentStatuses, firstEnrollmentStatuses, nextEnrollmentStatuses, type EnrollmentStatus } from './index.js';

function reachable(): ReadonlySet<EnrollmentStatus> {
  const reached = new Set<EnrollmentStatus>(firstEnrollmentStatuses);
  for (const from of reached) for (const move of enrollmentMoves) if (move.from === from) reached.add(move.to);
  return reached;
}

describe('the lifecycle of an enrollment', () => {
  it.each(enrollmentStatuses)('reaches %s', (status) => expect(reachable().has(status)).toBe(true));

  it.each(enrollmentMoves)('says who moves it from $from to $to, and they are of the school', (move) => {
    expect(move.roles.length).toBeGreaterThan(0);
    expect(move.roles.filter((role) => role === 'student' || role === 'preceptor' || role === 'platform-admin')).toEqual([]);
  });

  it('has each move once, and none that stays', () => {
    const named = enrollmentMoves.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(named).size).toBe(named.length);
    expect(enrollmentMoves.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('ends with graduation alone', () => {
    expect(enrollmentStatuses.filter((status) => !enrollmentMoves.some(({ from }) => from === status))).toEqual(['graduated']);
  });

  it('asks for a reason wherever a student leaves or something is taken back', () => {
    expect(enrollmentMoves.filter((move) => move.needsReason).map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'applied → withdrawn', 'enrolled → on-leave', 'enrolled → withdrawn', 'on-leave → withdrawn', 'withdrawn → enrolled', 'completed → enrolled',
    ]);
  });

  it('offers each person only their own moves', () => {
    expect(nextEnrollmentStatuses('enrolled', { role: 'coordinator' })).toEqual(['on-leave', 'completed', 'withdrawn']);
    expect(nextEnrollmentStatuses('completed', { role: 'coordinator' })).toEqual([]);
    expect(nextEnrollmentStatuses('completed', { role: 'registrar' })).toEqual(['enrolled', 'graduated']);
    expect(roles.filter((role) => nextEnrollmentStatuses('applied', { role }).length > 0)).toEqual(['coordinator', 'registrar', 'program-director']);
  });

  it('knows no shortcut to graduation', () => expect(enrollmentMove('enrolled', 'graduated')).toBeUndefined());
});
