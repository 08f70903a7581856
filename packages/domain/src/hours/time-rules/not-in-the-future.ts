// Only hours that were worked can be logged. Devices and servers disagree a little, so five minutes are forgiven.
import { stretchOf } from '../hours-candidate.js';
import type { TimeRule } from './time-rule.js';

const FORGIVEN_MS = 5 * 60_000;

/** Refuses hours that are not over yet, naming the first part that lies ahead. */
export const notInTheFuture: TimeRule = (candidate, { now, today }) => {
  if (candidate.clinicalDate > today) return { code: 'IN_THE_FUTURE', field: 'date' };
  const stretch = stretchOf(candidate);
  if (stretch === undefined || stretch.minutes <= 0) return undefined;
  const latest = Date.parse(now) + FORGIVEN_MS;
  if (Date.parse(stretch.startsAt) > latest) return { code: 'IN_THE_FUTURE', field: 'startsAt' };
  return Date.parse(stretch.endsAt) > latest ? { code: 'IN_THE_FUTURE', field: 'endsAt' } : undefined;
};
