// A program begins with one curriculum edition that names its externship hours; courses and other hours follow.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { localDateShape, type LocalDate } from '../time/index.js';
import { credentialsShape, unknownCredentials, type CredentialUnknown } from './led-to.js';
import { editionCodeOf, type RequiredHours } from './program.js';
import { programAwards, placementLabels, programFields } from './program-words.js';
import { recognitionFields, recognitionRefusals, type RecognitionRefusal } from './recognition.js';

/** What the program form asks for. */
export const addProgramInput = z.strictObject({
  code: z.string().trim().toUpperCase().min(1).max(20).regex(/^[A-Z0-9][A-Z0-9.-]*$/, { error: 'FIELD_IS_NO_CODE' }),
  name: z.string().trim().min(1).max(200),
  field: z.enum(programFields),
  award: z.enum(programAwards),
  placementLabel: z.enum(placementLabels),
  credentials: credentialsShape,
  effectiveOn: localDateShape,
  externshipMinutes: z.int().min(0).max(5_000 * 60),
  ...recognitionFields,
});
export type AddProgramInput = z.output<typeof addProgramInput>;

export type AddProgramRefusal =
  | { readonly code: 'PROGRAM_CODE_TAKEN'; readonly field: 'code'; readonly programCode: string; readonly name: string }
  | CredentialUnknown
  | RecognitionRefusal;

/** What a new program is measured against. */
export interface ProgramSurroundings {
  /** The program that has the code already. */
  readonly sameCode: { readonly name: string } | null;
  /** Credentials that the house has rules for; absent where that is not to be checked. */
  readonly knownCredentials?: ReadonlySet<string>;
}

/** A program as it is begun. */
export interface NewProgram {
  readonly program: Omit<AddProgramInput, 'effectiveOn' | 'externshipMinutes'>;
  readonly edition: { readonly code: string; readonly effectiveOn: LocalDate; readonly requiredHours: RequiredHours };
}

/** Whether the program may be added, and as what. */
export function addProgram(input: AddProgramInput, around: ProgramSurroundings): Outcome<NewProgram, AddProgramRefusal> {
  const { effectiveOn, externshipMinutes, ...program } = input;
  const refusals: AddProgramRefusal[] = [...recognitionRefusals(input)];
  if (around.sameCode) refusals.push({ code: 'PROGRAM_CODE_TAKEN', field: 'code', programCode: input.code, name: around.sameCode.name });
  refusals.push(...unknownCredentials(input.credentials, around.knownCredentials));
  const requiredHours: RequiredHours = externshipMinutes > 0 ? { externship: externshipMinutes } : {};
  return outcomeOf({ program, edition: { code: editionCodeOf(effectiveOn), effectiveOn, requiredHours } }, refusals);
}
