// Somebody who cannot act on a thing today puts it off until a day, and says why. It is gone from their own Today until then and
// from nobody else's; what it is about goes on as it is.
import { z } from 'zod';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { findPatientIdentifier, type PatientIdentifierKind } from '../privacy/index.js';
import { addDays, localDateShape, type LocalDate } from '../time/index.js';

/** Longer than this nothing is put off: by then it should be settled or given to somebody. */
export const MOST_DAYS_PUT_OFF = 60;

/** What putting off asks for. */
export const putOffInput = z.strictObject({
  /** The id of the thing on Today. */
  itemId: z.string().min(1).max(200),
  until: localDateShape,
  reason: z.string().trim().max(200),
});
export type PutOffInput = z.output<typeof putOffInput>;

export type PutOffRefusal =
  | Extract<CommonRefusal, { readonly code: 'REASON_MISSING' }>
  | { readonly code: 'PUT_OFF_DAY_NOT_LATER'; readonly field: 'until'; readonly today: LocalDate }
  | { readonly code: 'PUT_OFF_TOO_LONG'; readonly field: 'until'; readonly latest: LocalDate }
  | { readonly code: 'REASON_HOLDS_PATIENT_IDENTIFIER'; readonly field: 'reason'; readonly kind: PatientIdentifierKind };

/** Whether it may be put off until that day, for that reason. */
export function putOff(input: PutOffInput, today: LocalDate): Outcome<PutOffInput, PutOffRefusal> {
  const { until, reason } = input;
  const latest = addDays(today, MOST_DAYS_PUT_OFF);
  const kind = findPatientIdentifier(reason, today);
  return outcomeOf(input, [
    ...(until <= today ? [{ code: 'PUT_OFF_DAY_NOT_LATER', field: 'until', today } as const] : []),
    ...(until > latest ? [{ code: 'PUT_OFF_TOO_LONG', field: 'until', latest } as const] : []),
    ...(reason === '' ? [{ code: 'REASON_MISSING', field: 'reason' } as const] : []),
    ...(kind === undefined ? [] : [{ code: 'REASON_HOLDS_PATIENT_IDENTIFIER', field: 'reason', kind } as const]),
  ]);
}
