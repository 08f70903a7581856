// A requirement that the body has and that nobody has written down yet: only a person can decide it.
import { z } from 'zod';
import { needsPerson, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const unknownShape = z.strictObject({ kind: z.literal('unknown'), ...anyRule });
export type Unknown = DeepReadonly<z.infer<typeof unknownShape>>;

function assess(): Judgement {
  return needsPerson('rule-not-known');
}

export const unknown = requirementKind<Unknown>('unknown', unknownShape, assess);
