// A program keeps its code and its curriculum; what it is called, what it leads to and who stands behind it may be put right at any time.
import { z } from 'zod';
import { outcomeOf, refused, type Outcome } from '../outcome/index.js';
import { credentialsShape, unknownCredentials, type CredentialUnknown } from './led-to.js';
import { programAwards, placementLabels, programFields } from './program-words.js';
import { recognitionFields, recognitionRefusals, type RecognitionRefusal } from './recognition.js';

/** What the form of an existing program asks for: the whole of it, as it shall stand. */
export const changeProgramInput = z.strictObject({
  programId: z.string().min(1),
  name: z.string().trim().min(1).max(200),
  field: z.enum(programFields),
  award: z.enum(programAwards),
  placementLabel: z.enum(placementLabels),
  credentials: credentialsShape,
  ...recognitionFields,
});
export type ChangeProgramInput = z.output<typeof changeProgramInput>;

export type ChangeProgramRefusal = { readonly code: 'PROGRAM_NOT_FOUND'; readonly field: 'programId' } | CredentialUnknown | RecognitionRefusal;

/** Whether the program may stand so. */
export function changeProgram(input: ChangeProgramInput, around: { readonly found: boolean; readonly knownCredentials?: ReadonlySet<string> }): Outcome<ChangeProgramInput, ChangeProgramRefusal> {
  if (!around.found) return refused({ code: 'PROGRAM_NOT_FOUND', field: 'programId' });
  return outcomeOf(input, [...recognitionRefusals(input), ...unknownCredentials(input.credentials, around.knownCredentials)]);
}
