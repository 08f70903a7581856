export { chooseDirectory, chooseDirectoryInput, type ChooseDirectoryInput } from './choose-directory.js';
export { enrollStudent, enrollStudentInput, type CohortToJoin, type EnrollStudentInput, type EnrollStudentRefusal, type EnrollSurroundings, type NewEnrollment } from './enroll-student.js';
export { enrollmentStatuses, isOpenEnrollment, openEnrollmentStatuses, type Enrollment, type EnrollmentStatus } from './enrollment.js';
export { enrollmentMove, enrollmentMoves, firstEnrollmentStatuses, nextEnrollmentStatuses, type EnrollmentMoveRule } from './enrollment-lifecycle.js';
export { enrollmentAbilities, maySeeStudent, studentAbilities, type StudentSeen } from './enrollment-policy.js';
export { moveEnrollment, moveEnrollmentInput, type EnrollmentMoved, type MoveEnrollmentInput, type MoveEnrollmentRefusal, type MoveSurroundings } from './move-enrollment.js';
export { setJurisdictionInput, type SetJurisdictionInput } from './set-jurisdiction.js';
