import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/index.js';
import { movePlacement, placementAbilities, placeStudent, type PlaceStudentInput, type PlaceStudentSurroundings, type PlacementStatus } from './index.js';

const TODAY = '2026-02-20';
const input: PlaceStudentInput = { enrollmentId: 'e', siteId: 'site-1', preceptorId: 'p-1', startsOn: '2026-03-02', endsOn: '2026-04-10', plannedMinutes: 9_600, status: 'proposed' };
const around: PlaceStudentSurroundings = {
  enrollment: { status: 'enrolled', startedOn: '2026-01-12' },
  site: { name: 'Bayview Clinic', capacity: 1, active: true, setting: 'ambulatory' },
  agreements: [{ startsOn: '2025-07-01', endsOn: null }],
  preceptors: [{ id: 'p-1', active: true, qualification: 'registered-nurse' }],
  atSite: [],
  ofStudent: [],
};
const full: PlaceStudentSurroundings = { ...around, atSite: [{ startsOn: '2026-03-02', endsOn: '2026-04-10' }] };

describe('placing a student', () => {
  it('writes down the setting and the supervisor as they stand', () => {
    expect(placeStudent(input, around)).toEqual({ ok: true, value: { ...input, paid: false, setting: 'ambulatory', supervisorQualification: 'registered-nurse' } });
  });

  it('without a preceptor knows no supervisor yet', () => {
    expect(placeStudent({ ...input, preceptorId: undefined }, around)).toMatchObject({ ok: true, value: { preceptorId: null, supervisorQualification: null } });
  });

  it('is measured against every rule', () => {
    expect(placeStudent(input, full)).toMatchObject({ ok: false, refusals: [{ code: 'SITE_FULL' }] });
  });
});

describe('moving a placement', () => {
  const move = (status: PlacementStatus, to: PlacementStatus, change: { reason?: string; today?: string; around?: PlaceStudentSurroundings; role?: Role } = {}) =>
    movePlacement({ status, startsOn: input.startsOn, endsOn: input.endsOn, plannedMinutes: 9_600, preceptorId: 'p-1' }, { to, reason: change.reason }, { role: change.role ?? 'coordinator' }, change.today ?? TODAY, change.around ?? around);

  it('to confirmed is measured against the rules once more', () => {
    expect(move('proposed', 'confirmed')).toEqual({ ok: true, value: { from: 'proposed', to: 'confirmed', reason: null } });
    expect(move('proposed', 'confirmed', { around: full })).toMatchObject({ ok: false, refusals: [{ code: 'SITE_FULL' }] });
  });

  it('to anything else is not', () => expect(move('proposed', 'cancelled', { around: full }).ok).toBe(true));

  it('to active waits for its first day', () => {
    expect(move('confirmed', 'active')).toMatchObject({ refusals: [{ code: 'PLACEMENT_NOT_BEGUN', startsOn: '2026-03-02' }] });
    expect(move('confirmed', 'active', { today: '2026-03-02' }).ok).toBe(true);
  });

  it('to an early end asks why', () => {
    expect(move('active', 'ended')).toMatchObject({ refusals: [{ code: 'REASON_MISSING' }] });
    expect(move('active', 'ended', { reason: 'the site closed' })).toMatchObject({ value: { reason: 'the site closed' } });
  });

  it('knows no other step', () => expect(move('proposed', 'active')).toMatchObject({ refusals: [{ code: 'PLACEMENT_MOVE_UNKNOWN', from: 'proposed', to: 'active' }] }));
  it('is not a preceptor’s', () => expect(move('active', 'completed', { role: 'preceptor' })).toMatchObject({ refusals: [{ code: 'PLACEMENT_MOVE_NOT_YOURS' }] }));
});

describe('what one may do with a placement', () => {
  const actor = (role: Role, own: Partial<Actor> = {}): Actor => ({ accountId: 'a', schoolId: 'x', role, siteId: null, studentId: null, ...own });
  const seen = (status: PlacementStatus) => ({ studentId: 's-1', siteId: 'site-1', status });

  it.each<[string, readonly string[], string[]]>([
    ['the student while it runs', placementAbilities(seen('active'), actor('student', { studentId: 's-1' })), ['placements.see', 'hours.log', 'procedures.log']],
    ['the student before it is sure', placementAbilities(seen('proposed'), actor('student', { studentId: 's-1' })), ['placements.see']],
    ['another student', placementAbilities(seen('active'), actor('student', { studentId: 's-2' })), []],
    ['the site’s preceptor', placementAbilities(seen('active'), actor('preceptor', { siteId: 'site-1' })), ['placements.see', 'hours.log', 'procedures.log']],
    ['another site’s preceptor', placementAbilities(seen('active'), actor('preceptor', { siteId: 'site-2' })), []],
    ['a coordinator', placementAbilities(seen('active'), actor('coordinator')), ['placements.see', 'placements.manage', 'hours.log', 'procedures.log']],
    ['a coordinator when it has ended', placementAbilities(seen('ended'), actor('coordinator')), ['placements.see']],
  ])('%s', (_, abilities, words) => expect(abilities).toEqual(words));
});
