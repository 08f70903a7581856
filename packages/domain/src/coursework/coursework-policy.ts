import { isStaff, mayEver, type Actor } from '../access/index.js';

/** Whether the actor may see a student's course results: staff, and the student. */
export function maySeeResults(student: { readonly id: string }, actor: Actor): boolean {
  return isStaff(actor.role) || (actor.role === 'student' && actor.studentId === student.id);
}

/** Whether the actor may post results at all. */
export function mayPostResults(actor: Pick<Actor, 'role'>): boolean {
  return mayEver(actor.role, 'results.post');
}
