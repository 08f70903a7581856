// An ordinary line of the procedure log, for specs to bend: three venipunctures at Lakeside.
import type { ProcedureEntry } from './procedure-entry.js';
import type { SkillsActor } from './skills-policy.js';

export function procedureEntry(bent: Partial<ProcedureEntry> = {}): ProcedureEntry {
  return {
    id: 'procedures-1',
    studentId: 'student-ana',
    enrollmentId: 'enrollment-1',
    placementId: 'placement-1',
    siteId: 'site-lakeside',
    procedure: 'venipuncture',
    count: 3,
    role: 'performed',
    subject: 'live',
    successful: true,
    unaided: true,
    activity: 'externship',
    purpose: 'clinical-test',
    specialty: null,
    ageBand: 'adult',
    clinicalDate: '2026-03-03',
    note: null,
    status: 'submitted',
    version: 1,
    ...bent,
  };
}

export const ana: SkillsActor = { role: 'student', siteId: null, studentId: 'student-ana' };
export const ben: SkillsActor = { role: 'student', siteId: null, studentId: 'student-ben' };
export const preceptor: SkillsActor = { role: 'preceptor', siteId: 'site-lakeside', studentId: null };
export const preceptorElsewhere: SkillsActor = { role: 'preceptor', siteId: 'site-hillside', studentId: null };
export const instructor: SkillsActor = { role: 'instructor', siteId: null, studentId: null };
export const coordinator: SkillsActor = { role: 'coordinator', siteId: null, studentId: null };
