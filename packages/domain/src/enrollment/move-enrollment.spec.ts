import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/index.js';
import { moveEnrollment, type Enrollment, type EnrollmentStatus, type MoveSurroundings } from './index.js';

const TODAY = '2026-06-10';
const enrollment: Enrollment = { id: 'e', studentId: 's', status: 'enrolled', startedOn: '2026-01-12', completedOn: null, lastMovedOn: '2026-02-01' };
const around: MoveSurroundings = { openPlacements: 0, otherOpenEnrollment: false };

function moved(to: EnrollmentStatus, change: { from?: EnrollmentStatus; on?: string; reason?: string; role?: Role; around?: Partial<MoveSurroundings>; completedOn?: string } = {}) {
  const stands = { ...enrollment, status: change.from ?? 'enrolled', completedOn: change.completedOn ?? null };
  return moveEnrollment(stands, { to, on: change.on ?? TODAY, reason: change.reason }, { role: change.role ?? 'registrar' }, TODAY, { ...around, ...change.around });
}

describe('moving an enrollment', () => {
  it('to a leave keeps the reason', () => {
    expect(moved('on-leave', { reason: '  family  ' })).toEqual({ ok: true, value: { from: 'enrolled', to: 'on-leave', on: TODAY, reason: 'family', completedOn: null } });
  });

  it('to completed sets the completion day, which graduation keeps', () => {
    expect(moved('completed', { on: '2026-06-01' })).toMatchObject({ value: { completedOn: '2026-06-01' } });
    expect(moved('graduated', { from: 'completed', completedOn: '2026-06-01' })).toMatchObject({ value: { completedOn: '2026-06-01' } });
  });

  it('back from completed forgets the completion day', () => {
    expect(moved('enrolled', { from: 'completed', completedOn: '2026-06-01', reason: 'one course was failed' })).toMatchObject({ ok: true, value: { completedOn: null } });
  });

  it('may take effect before the start while the student has only applied', () => {
    const applied: Enrollment = { ...enrollment, status: 'applied', lastMovedOn: null };
    expect(moveEnrollment(applied, { to: 'enrolled', on: '2026-01-02' }, { role: 'coordinator' }, TODAY, around).ok).toBe(true);
  });

  it.each<[string, ReturnType<typeof moved>, object[]]>([
    ['a step that is not one', moved('graduated'), [{ code: 'ENROLLMENT_MOVE_UNKNOWN', field: 'to', from: 'enrolled', to: 'graduated' }]],
    ['a step that is somebody else’s', moved('graduated', { from: 'completed', role: 'coordinator' }), [{ code: 'ENROLLMENT_MOVE_NOT_YOURS', field: 'to', to: 'graduated' }]],
    ['tomorrow', moved('completed', { on: '2026-06-11' }), [{ code: 'MOVE_IN_THE_FUTURE', field: 'on', today: TODAY }]],
    ['before the last move', moved('completed', { on: '2026-01-31' }), [{ code: 'MOVE_BEFORE_THE_LAST', field: 'on', lastMovedOn: '2026-02-01' }]],
    ['no reason', moved('withdrawn', { reason: ' ' }), [{ code: 'REASON_MISSING', field: 'reason' }]],
    ['an open placement', moved('completed', { around: { openPlacements: 2 } }), [{ code: 'PLACEMENTS_STILL_OPEN', field: 'to', count: 2 }]],
    ['another enrollment', moved('enrolled', { from: 'withdrawn', reason: 're-entry', around: { otherOpenEnrollment: true } }), [{ code: 'ENROLLED_IN_PROGRAM_ALREADY', field: 'to' }]],
  ])('is refused for %s', (_, outcome, refusals) => {
    expect(outcome).toEqual({ ok: false, refusals });
  });

  it('tells every reason at once', () => {
    const outcome = moved('withdrawn', { on: '2026-01-01', around: { openPlacements: 1 } });
    expect(outcome).toMatchObject({ refusals: [{ code: 'MOVE_BEFORE_THE_LAST' }, { code: 'MOVE_BEFORE_START' }, { code: 'REASON_MISSING' }, { code: 'PLACEMENTS_STILL_OPEN' }] });
  });

  it('to a leave does not mind a placement', () => {
    expect(moved('on-leave', { reason: 'surgery', around: { openPlacements: 1 } }).ok).toBe(true);
  });
});
