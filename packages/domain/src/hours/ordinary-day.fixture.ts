// An ordinary day at an ordinary site, for specs to bend: 8:00 to 16:30 in Los Angeles with half an hour of break, logged
// the same evening.
import type { HoursCandidate, HoursSurroundings, NeighbourEntry, WallTime } from './hours-candidate.js';
import type { HoursActor } from './hours-policy.js';
import { defaultHoursSettings } from './hours-settings.js';
import type { TimeEntry } from './time-entry.js';
import type { SignableEntry } from './verify-hours.js';

/** A wall time that was read without a doubt. */
export function at(instant: string): WallTime {
  return { ok: true, value: instant };
}

/** What the student said that evening. */
export function saidHours(bent: Partial<HoursCandidate> = {}): HoursCandidate {
  return {
    studentId: 'student-ana',
    enrollmentId: 'enrollment-1',
    placementId: 'placement-1',
    siteId: 'site-lakeside',
    category: 'externship',
    clinicalDate: '2026-03-03',
    zone: 'America/Los_Angeles',
    starts: at('2026-03-03T16:00:00Z'),
    ends: at('2026-03-04T00:30:00Z'),
    breakMinutes: 30,
    note: null,
    source: 'student',
    ...bent,
  };
}

/** What holds that evening. */
export function around(bent: Partial<HoursSurroundings> = {}): HoursSurroundings {
  return {
    now: '2026-03-04T01:00:00Z',
    today: '2026-03-03',
    settings: defaultHoursSettings,
    neighbours: [],
    placement: { startsOn: '2026-02-02', endsOn: '2026-05-29', status: 'active' },
    agreements: [{ startsOn: '2025-01-01', endsOn: '2026-12-31' }],
    enrolled: true,
    ...bent,
  };
}

/** Another entry of the same student: the day before, unless bent. */
export function neighbour(bent: Partial<NeighbourEntry> = {}): NeighbourEntry {
  return {
    id: 'entry-before',
    clinicalDate: '2026-03-02',
    startsAt: '2026-03-02T16:00:00Z',
    endsAt: '2026-03-03T00:30:00Z',
    minutes: 480,
    zone: 'America/Los_Angeles',
    ...bent,
  };
}

/** An entry as it stands after that evening. */
export function entry(bent: Partial<SignableEntry> = {}): SignableEntry {
  const standing: TimeEntry = {
    id: 'entry-1',
    studentId: 'student-ana',
    enrollmentId: 'enrollment-1',
    placementId: 'placement-1',
    siteId: 'site-lakeside',
    category: 'externship',
    discipline: '',
    topics: '',
    clinicalDate: '2026-03-03',
    zone: 'America/Los_Angeles',
    startsAt: '2026-03-03T16:00:00.000Z',
    endsAt: '2026-03-04T00:30:00.000Z',
    breakMinutes: 30,
    minutes: 480,
    note: null,
    correctsId: null,
    source: 'student',
    status: 'submitted',
    creditedMinutes: 0,
    cappedBy: null,
    settingsVersion: null,
    openExceptions: 0,
    version: 1,
  };
  return { ...standing, digest: 'a'.repeat(64), ...bent };
}

export const ana: HoursActor = { role: 'student', siteId: null, studentId: 'student-ana' };
export const ben: HoursActor = { role: 'student', siteId: null, studentId: 'student-ben' };
export const preceptor: HoursActor = { role: 'preceptor', siteId: 'site-lakeside', studentId: null };
export const preceptorElsewhere: HoursActor = { role: 'preceptor', siteId: 'site-hillside', studentId: null };
export const instructor: HoursActor = { role: 'instructor', siteId: null, studentId: null };
export const coordinator: HoursActor = { role: 'coordinator', siteId: null, studentId: null };
export const registrar: HoursActor = { role: 'registrar', siteId: null, studentId: null };
