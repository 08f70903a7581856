// The institution is accredited by an agency that the Department of Education or CHEA recognises, be it a
// regional or a national one.
import { z } from 'zod';
import { met, unmet, type Judgement } from '../judgement.js';
import type { DeepReadonly } from '../record/record-shapes.js';
import type { Surroundings } from '../surroundings.js';
import { institutionRecognisedBy, programOf, recognisers } from './program-of.js';
import { anyRule, requirementKind } from './requirement-kind.js';

export const institutionAccreditationShape = z.strictObject({
  kind: z.literal('institutionAccreditation'),
  recognisedBy: z.array(z.enum(recognisers)).min(1),
  ...anyRule,
});
export type InstitutionAccreditation = DeepReadonly<z.infer<typeof institutionAccreditationShape>>;

function assess({ recognisedBy }: InstitutionAccreditation, surroundings: Surroundings): Judgement {
  const enrollment = programOf(surroundings, undefined);
  if (!enrollment) return unmet('no-evidence');
  const evidence = [enrollment.ref];
  return institutionRecognisedBy(enrollment, recognisedBy) ? met(evidence) : unmet('provider-not-recognised', evidence);
}

export const institutionAccreditation = requirementKind<InstitutionAccreditation>(
  'institutionAccreditation',
  institutionAccreditationShape,
  assess,
);
