// The military courses that a route is about: completed, in its field and as long as it asks. Length, time since and accepted
// credits are so asked of one and the same course.
import type { Known } from '../record-facts.js';
import type { MilitaryTrainingFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';

/** Courses that the route's military training can be; every completed one where the route asks for none. */
export function militaryCourses({ facts, military }: Surroundings): readonly Known<MilitaryTrainingFact>[] {
  if (!military) return facts.military;
  return facts.military.filter(({ fact }) =>
    military.some(({ field, weeks = 0 }) => fact.field === field && (fact.weeks ?? 0) >= weeks),
  );
}
