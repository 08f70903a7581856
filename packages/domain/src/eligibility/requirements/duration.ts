// How long the program lasted: its completion is no earlier than so many weeks after its first day (California's laboratory
// technician training: 26).
import { z } from 'zod';
import { daysBetween } from '../../time/index.js';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { completionOf, type Surroundings } from '../surroundings.js';
import { programOf } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const durationShape = z.strictObject({ kind: z.literal('duration'), weeks: z.int().positive(), ...anyRule });
export type Duration = DeepReadonly<z.infer<typeof durationShape>>;

function assess({ weeks }: Duration, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, undefined);
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  const completed = completionOf(enrollment, surroundings.on);
  if (!completed) return unmet('not-completed', evidence);
  const have = Math.max(0, Math.floor(daysBetween(enrollment.fact.startedOn, completed) / 7));
  const figures = { have, need: weeks, unit: 'week' } as const;
  return have >= weeks ? met(evidence, figures) : unmet('not-enough', evidence, figures);
}

export const duration = requirementKind<Duration>('duration', durationShape, assess);
