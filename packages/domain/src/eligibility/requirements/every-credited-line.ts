// Who stood by while the hours were served. Every credited line has to tell it: one line without it leaves the rule unmet, and
// so does a record without hours.
import { met, unmet, type Judgement } from '../judgement.js';
import type { HoursFact } from '../record/student-record.js';
import type { Surroundings } from '../surroundings.js';

/** Met where every credited line is as the rule asks; the lines that are not come back as evidence otherwise. */
export function everyCreditedLine({ facts }: Surroundings, isAsked: (line: HoursFact) => boolean): Judgement {
  if (facts.hours.length === 0) return unmet('no-evidence');
  const wrong = facts.hours.filter(({ fact }) => !isAsked(fact));
  return wrong.length > 0 ? unmet('not-counted', wrong.map(({ ref }) => ref)) : met(facts.hours.map(({ ref }) => ref));
}
