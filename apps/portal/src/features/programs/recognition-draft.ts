import type { ProgramPageQuery } from '@practicum/contract/client';

type Recognised = Pick<NonNullable<ProgramPageQuery['program']>, 'type' | 'institutionAccreditor' | 'accreditations' | 'approvals'>;

/** An accreditation as it is being written; an empty day is one that nobody said. */
export interface AccreditationDraft {
  readonly key: number;
  readonly body: string;
  readonly level: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
}

/** What a form says about a program's recognition; `nobody` stands for no accreditor of the institution. */
export interface RecognitionDraft {
  readonly type: string;
  readonly institutionAccreditor: string;
  readonly accreditations: readonly AccreditationDraft[];
  readonly approvals: readonly string[];
}

/** The word for an institution whose accreditor nobody recognises. */
export const NOBODY = 'nobody';

export const newRecognition: RecognitionDraft = { type: 'school', institutionAccreditor: NOBODY, accreditations: [], approvals: [] };

/** What a form of an existing program begins with. */
export function draftOf({ type, institutionAccreditor, accreditations, approvals }: Recognised): RecognitionDraft {
  return {
    type, institutionAccreditor: institutionAccreditor ?? NOBODY, approvals,
    accreditations: accreditations.map(({ body, level, status, from, to }, key) => ({ key, body, level, status, from: from ?? '', to: to ?? '' })),
  };
}

/** One more accreditation, of the program until somebody says otherwise. */
export function withOneMore(draft: RecognitionDraft): RecognitionDraft {
  const key = Math.max(-1, ...draft.accreditations.map((one) => one.key)) + 1;
  return { ...draft, accreditations: [...draft.accreditations, { key, body: 'ABHES', level: 'program', status: 'accredited', from: '', to: '' }] };
}

/** The draft as the server takes it. */
export function recognitionInput({ type, institutionAccreditor, accreditations, approvals }: RecognitionDraft) {
  return {
    type, institutionAccreditor: institutionAccreditor === NOBODY ? null : institutionAccreditor, approvals: [...approvals],
    accreditations: accreditations.map(({ body, level, status, from, to }) => ({ body, level, status, from: from || null, to: to || null })),
  };
}
