// How long ago training or coursework ended, counted back from the application: within a window (its last day included), at least so long
// ago ("five years or more" begins on the anniversary), or longer ago than a window. Before graduation the expected day stands
// in for it where the body lets completing students come early.
import { z } from 'zod';
import { addDays, type LocalDate } from '../../time/index.js';
import { anniversary, calendarLength, lastDayWithin, type CalendarLength } from '../calendar-length.js';
import { met, metOn, metUntil, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { standsInFrom, type Surroundings } from '../surroundings.js';
import { anyRule, requirementKind } from './requirement-kind.js';
import { courseworkEnd, trainingEnd, type TrainingEnd } from './training-end.js';

export const recencyShape = z
  .strictObject({
    kind: z.literal('recency'),
    event: z.enum(['graduation', 'program-completion', 'training', 'coursework']),
    window: calendarLength.optional(),
    atLeastAgo: calendarLength.optional(),
    olderThan: calendarLength.optional(),
    until: z.literal('application'),
    ...anyRule,
  })
  .refine((rule) => [rule.window, rule.atLeastAgo, rule.olderThan].filter(Boolean).length === 1, {
    error: 'recency takes one of window, atLeastAgo and olderThan',
  });
export type Recency = DeepReadonly<z.infer<typeof recencyShape>>;

function assess(rule: Recency, surroundings: Surroundings): Judgement {
  if (rule.event === 'coursework') return assessCoursework(rule, surroundings);
  const end = trainingEnd(surroundings);
  return end ? assessEnded(rule, end, surroundings) : assessExpected(rule, surroundings);
}

function assessCoursework(rule: Recency, surroundings: Surroundings): Judgement {
  const end = courseworkEnd(surroundings);
  return end ? assessEnded(rule, end, surroundings) : unmet('no-evidence');
}

function assessEnded({ window, atLeastAgo, olderThan }: Recency, { day, ref }: TrainingEnd, surroundings: Surroundings): Judgement {
  if (window) return assessWindow(window, day, ref, surroundings);
  const begins = atLeastAgo ? anniversary(day, atLeastAgo) : addDays(lastDayWithin(day, olderThan ?? {}), 1);
  if (begins <= surroundings.until) return met([ref]);
  return surroundings.applied ? unmet('too-recent', [ref]) : metOn(begins, 'too-recent', [ref]);
}

function assessWindow(window: CalendarLength, day: LocalDate, ref: string, { until, applied }: Surroundings): Judgement {
  const last = lastDayWithin(day, window);
  if (until > last) return unmet('too-old', [ref], { on: last });
  return applied ? met([ref]) : metUntil(last, [ref]);
}

function assessExpected({ window }: Recency, surroundings: Surroundings): Judgement {
  const { enrollment, military, on } = surroundings;
  if (!enrollment || military) return unmet('no-evidence');
  const opens = standsInFrom(surroundings);
  if (!opens || !window) return unmet('not-completed', [enrollment.ref]);
  return opens > on ? metOn(opens, 'expected-later', [enrollment.ref]) : met([enrollment.ref]);
}

export const recency = requirementKind<Recency>('recency', recencyShape, assess);
