// Papers received and what responsible people have stated.
// The student record is a public format: an unknown key is refused by name, a missing one is no evidence.
import { z } from 'zod';
import { factId, localDate, localDateOrNull } from './record-shapes.js';
import {
  attestationForms,
  attestationSignatures,
  attestedThings,
  attesters,
  documentSenders,
  documentSignatures,
  documentTypes,
} from './record-words.js';

/** A paper received. */
export const documentFact = z.strictObject({
  id: factId.optional(),
  type: z.enum(documentTypes).describe('What it is.'),
  official: z.boolean().describe('Issued as official.').optional(),
  final: z.boolean().describe('Final: shows completion.').optional(),
  sentBy: z.enum(documentSenders).describe('Who sent it.').optional(),
  signature: z.enum(documentSignatures).describe('How it is signed.').optional(),
  onLetterhead: z.boolean().describe('On the sender\'s letterhead.').optional(),
  listsDuties: z.boolean().describe('Lists the duties done.').optional(),
  withLetterOfAuthenticity: z.boolean().describe('A letter of authenticity came with it.').optional(),
  receivedOn: localDate.describe('Day it was received.'),
  expiresOn: localDateOrNull.describe('Last day it is good; null where it does not expire.').optional(),
});

/** What a responsible person has stated. */
export const attestationFact = z.strictObject({
  id: factId.optional(),
  by: z.enum(attesters).describe('In what capacity the signer spoke.'),
  what: z.enum(attestedThings)
    .describe('What was attested. \'pre-review\' is the certifying body\'s acceptance before registration.'),
  form: z.enum(attestationForms).describe('On what.').optional(),
  signature: z.enum(attestationSignatures).describe('How it was signed.').optional(),
  on: localDate.describe('Day it was signed.'),
});
