import type { HoursCandidate, HoursSurroundings } from '../hours-candidate.js';
import type { TimeRefusal } from '../hours-refusal.js';

/** A hard rule about time: what it refuses, or nothing. A rule that cannot be asked yet has nothing to say. */
export type TimeRule = (candidate: HoursCandidate, surroundings: HoursSurroundings) => TimeRefusal | undefined;
