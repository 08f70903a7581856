import type { HoursRefusal, LogHoursInput } from '@practicum/domain';
import type { SaidHours } from './claim.repository.js';

/** What may be kept of said hours: a note that points to a patient is not. */
export function withoutIdentifiers<S extends SaidHours>(said: S, refusals: readonly HoursRefusal[]): S {
  return refusals.some(({ code }) => code === 'NOTE_HOLDS_PATIENT_IDENTIFIER') ? { ...said, note: null } : said;
}

const compared = ['enrollmentId', 'placementId', 'category', 'date', 'startsAt', 'endsAt', 'startsAtFold', 'endsAtFold', 'breakMinutes'] as const satisfies readonly (keyof LogHoursInput)[];

/** True where the same hours were said; when the device sent them does not matter. */
export function sameSaid(a: SaidHours, b: SaidHours): boolean {
  return compared.every((field) => (a[field] ?? null) === (b[field] ?? null)) && (a.correctionReason ?? null) === (b.correctionReason ?? null);
}
