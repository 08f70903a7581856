// Orientation in the place that the rule names, such as an accredited laboratory; any credited time of it will do.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { countedCategories, placeGroups, settingsOf } from './hour-groups.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const orientationShape = z.strictObject({ kind: z.literal('orientation'), setting: z.enum(placeGroups), ...anyRule });
export type Orientation = DeepReadonly<z.infer<typeof orientationShape>>;

function assess({ setting }: Orientation, { facts }: Surroundings): Judgement {
  const given = facts.hours.filter(({ fact }) => countedCategories('orientation').includes(fact.category));
  const there = given.filter(({ fact }) => settingsOf(setting).some((place) => place === fact.setting));
  if (there.length > 0) return met(there.map(({ ref }) => ref));
  return given.length > 0 ? unmet('not-counted', given.map(({ ref }) => ref)) : unmet('no-evidence');
}

export const orientation = requirementKind<Orientation>('orientation', orientationShape, assess);
