// Somebody has verified the skills on a list of the body's own: the list, signed, is the proof (NCCT: the critical skills list,
// signed by school or employer).
import { z } from 'zod';
import type { Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { document } from './document.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const competencyVerificationShape = z.strictObject({
  kind: z.literal('competencyVerification'),
  form: z.literal('critical-skills-list'),
  ...anyRule,
});
export type CompetencyVerification = DeepReadonly<z.infer<typeof competencyVerificationShape>>;

function assess({ name, form }: CompetencyVerification, surroundings: Surroundings): Judgement {
  return document.assess({ kind: 'document', name, type: form, signed: 'signed' }, surroundings, []);
}

export const competencyVerification = requirementKind<CompetencyVerification>(
  'competencyVerification',
  competencyVerificationShape,
  assess,
);
