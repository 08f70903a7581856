// Who may do what with a student and an enrollment. Staff see the whole school, a student themself, a preceptor the
// students placed at their site.
import { isStaff, mayEver, type Ability, type Actor } from '../access/index.js';
import type { EnrollmentStatus } from './enrollment.js';
import { nextEnrollmentStatuses } from './enrollment-lifecycle.js';

/** A student as the policy sees them: who, and at which sites they have or had a place. */
export interface StudentSeen {
  readonly id: string;
  readonly siteIds: readonly string[];
}

/** Whether the actor may see the student at all. */
export function maySeeStudent(student: StudentSeen, actor: Actor): boolean {
  if (!mayEver(actor.role, 'students.see')) return false;
  if (isStaff(actor.role)) return true;
  if (actor.role === 'student') return actor.studentId === student.id;
  return actor.siteId !== null && student.siteIds.includes(actor.siteId);
}

const withStudent = [
  'students.see', 'directory.choose', 'people.invite', 'enrollments.manage', 'results.post', 'placements.manage', 'hours.see', 'hours.log', 'procedures.log', 'competencies.sign', 'eligibility.see',
  'record.keep', 'record.decide', 'attest', 'results.release', 'certifications.see', 'certify',
] as const satisfies readonly Ability[];

/** What the actor may do with this student. */
export function studentAbilities(student: StudentSeen, actor: Actor): readonly Ability[] {
  return maySeeStudent(student, actor) ? withStudent.filter((ability) => mayEver(actor.role, ability)) : [];
}

/** What the actor may do with this enrollment as it stands: whoever is not enrolled logs nothing and is not placed. */
export function enrollmentAbilities(enrollment: { readonly status: EnrollmentStatus }, student: StudentSeen, actor: Actor): readonly Ability[] {
  const enrolled = enrollment.status === 'enrolled';
  return studentAbilities(student, actor).filter((ability) => {
    if (ability === 'hours.log' || ability === 'procedures.log' || ability === 'placements.manage') return enrolled;
    if (ability === 'enrollments.manage') return nextEnrollmentStatuses(enrollment.status, actor).length > 0;
    return ability !== 'results.post' || enrollment.status !== 'applied';
  });
}
