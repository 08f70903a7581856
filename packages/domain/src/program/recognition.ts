// Who stands behind a program and its institution. Training routes are judged by it: CMA (AAMA) asks for CAAHEP or ABHES, RMA
// takes a recognised institution too, CPT (NHA) an accredited or state-recognised provider. What nobody said counts for nothing.
import { z } from 'zod';
import { localDateShape, type LocalDate } from '../time/index.js';
import {
  accreditationLevels, accreditationStatuses, accreditingBodies, institutionAccreditors, programApprovers, programTypes,
  type AccreditationLevel, type AccreditationStatus, type AccreditingBody, type InstitutionAccreditor, type ProgramApprover, type ProgramType,
} from './program-words.js';

/** An accreditation with its days; `from` is null where nobody knows the first one, `to` while it runs. */
export interface Accreditation {
  readonly body: AccreditingBody;
  readonly level: AccreditationLevel;
  readonly status: AccreditationStatus;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** How a program's training is given, and by whom it and its institution are recognised. */
export interface Recognition {
  readonly type: ProgramType;
  /** Null where no recognised agency accredits the institution, or nobody has said so. */
  readonly institutionAccreditor: InstitutionAccreditor | null;
  readonly accreditations: readonly Accreditation[];
  readonly approvals: readonly ProgramApprover[];
}

const accreditationShape = z.strictObject({
  body: z.enum(accreditingBodies),
  level: z.enum(accreditationLevels),
  status: z.enum(accreditationStatuses),
  from: localDateShape.nullable().default(null),
  to: localDateShape.nullable().default(null),
});

/** What the forms of a program ask about its recognition; nothing said is nobody's recognition. */
export const recognitionFields = {
  type: z.enum(programTypes).default('school'),
  institutionAccreditor: z.enum(institutionAccreditors).nullable().default(null),
  accreditations: z.array(accreditationShape).max(20).default([]),
  approvals: z.array(z.enum(programApprovers)).max(programApprovers.length).refine((all) => new Set(all).size === all.length, { error: 'FIELD_LISTED_TWICE' }).default([]),
};

export type RecognitionRefusal =
  | { readonly code: 'ACCREDITATION_ENDS_BEFORE_START'; readonly field: 'accreditations'; readonly body: AccreditingBody; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly code: 'SERIOUS_APPLICANT_ELSEWHERE'; readonly field: 'accreditations'; readonly body: AccreditingBody };

/** What cannot be so about its accreditations: days the wrong way round, and a NAACLS status given by another body. */
export function recognitionRefusals({ accreditations }: Pick<Recognition, 'accreditations'>): readonly RecognitionRefusal[] {
  return accreditations.flatMap(({ body, status, from, to }): RecognitionRefusal[] => [
    ...(from !== null && to !== null && to < from ? [{ code: 'ACCREDITATION_ENDS_BEFORE_START', field: 'accreditations', body, from, to } as const] : []),
    ...(status === 'serious-applicant' && body !== 'NAACLS' ? [{ code: 'SERIOUS_APPLICANT_ELSEWHERE', field: 'accreditations', body } as const] : []),
  ]);
}
