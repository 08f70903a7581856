// Who the student is, apart from any one program: diplomas, credentials, exam attempts, military training, memberships.
// The student record is a public format: an unknown key is refused by name, a missing one is no evidence.
import { z } from 'zod';
import { programFields } from '../../program/index.js';
import { credentialCode, factId, localDate, localDateOrNull, uniqueList } from './record-shapes.js';
import {
  educationLevels,
  examListKeepers,
  examResults,
  militaryFields,
  societies,
} from './record-words.js';

/** A diploma or degree, high school included. */
export const educationFact = z.strictObject({
  id: factId.optional(),
  level: z.enum(educationLevels)
    .describe('What was or will be awarded. A high-school equivalency other than the GED is \'ged\'.'),
  field: z.enum(programFields).describe('Subject of the award, where it has one.').optional(),
  awardedOn: localDateOrNull.describe('Day of the award; null or missing while not yet awarded.').optional(),
  expectedOn: localDateOrNull.describe('Day the award is expected, while not yet awarded.').optional(),
  foreign: z.boolean()
    .describe('Awarded outside the United States: whether it is equivalent is for a person to decide.').optional(),
});

/** A certification, licence or card, held now or once. */
export const credentialFact = z.strictObject({
  id: factId.optional(),
  code: credentialCode.describe('Credential code, such as MLT-ASCP, RN, LPN or CPR-BLS.'),
  issuedOn: localDate.describe('First day it was held.'),
  expiresOn: localDateOrNull.describe('Last day it is good; null where it does not expire.'),
});

/** One attempt at a certification exam. */
export const examAttemptFact = z.strictObject({
  id: factId.optional(),
  credential: credentialCode.describe('Credential whose exam was taken, such as CPT-NHA.'),
  result: z.enum(examResults).describe('Result of this attempt.'),
  on: localDate.describe('Day of the attempt.'),
  route: z.string().min(1).describe('Route code the attempt was made under.').optional(),
  acceptedBy: uniqueList(z.enum(examListKeepers))
    .describe('Bodies that a person has found to accept this exam where they publish their own list.').optional(),
  extensionRequestedOn: localDate
    .describe('Day an extension of the provisional clock that this pass started was asked for.').optional(),
});

/** Formal training in the armed forces. */
export const militaryTrainingFact = z.strictObject({
  id: factId.optional(),
  field: z.enum(militaryFields).describe('Subject of the training.'),
  weeks: z.number().min(0).describe('Length of the course in weeks.').optional(),
  completedOn: localDateOrNull.describe('Day the course was completed.').optional(),
  creditsAccepted: z.boolean().describe('An accredited college has accepted its credits toward a degree.').optional(),
});

/** Membership of a professional society; one without dates is current. */
export const membershipFact = z.strictObject({
  id: factId.optional(),
  body: z.enum(societies).describe('Society.'),
  from: localDate.describe('First day of membership.').optional(),
  to: localDateOrNull.describe('Last day paid for; null where it runs on.').optional(),
});
