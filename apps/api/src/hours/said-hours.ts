import { refused, type HoursRefusal, type Outcome, type timeCandidates } from '@practicum/domain';
import type { ClaimRow, SaidHours } from './claim.repository.js';

/** What came of hours that were said: an entry, or a claim that waits with its refusals. */
export type HoursSaid =
  | { readonly entered: true; readonly entryId: string; readonly enrollmentId: string }
  | { readonly entered: false; readonly claimId: string; readonly refusals: readonly HoursRefusal[]; readonly candidates: ReturnType<typeof timeCandidates> };

/** What may be kept of said hours: a note that points to a patient is not. */
export function withoutIdentifiers<S extends SaidHours>(said: S, refusals: readonly HoursRefusal[]): S {
  return refusals.some(({ code }) => code === 'NOTE_HOLDS_PATIENT_IDENTIFIER') ? { ...said, note: null } : said;
}

/** A repeated send is answered as the first was; the same key for other hours is a mistake of the sender. */
export function sameAgain(earlier: ClaimRow, said: SaidHours): Outcome<HoursSaid, HoursRefusal> {
  const { id: claimId, enrollmentId, timeEntryId } = earlier;
  const refusals = earlier.refusals ?? [];
  if (!sameSaid(earlier.said, withoutIdentifiers(said, refusals))) return refused({ code: 'KEY_USED_FOR_ANOTHER' });
  if (timeEntryId !== null) return { ok: true, value: { entered: true, entryId: timeEntryId, enrollmentId } };
  return { ok: true, value: { entered: false, claimId, refusals, candidates: [] } };
}

const compared = [
  'enrollmentId', 'placementId', 'category', 'date', 'startsAt', 'endsAt', 'startsAtFold', 'endsAtFold', 'breakMinutes', 'note', 'settlesClaimId', 'correctionReason', 'correctsId',
] as const satisfies readonly (keyof SaidHours)[];

// When the device sent them does not matter, and what was left empty is as if it was not said.
function sameSaid(a: SaidHours, b: SaidHours): boolean {
  return compared.every((field) => (a[field] || null) === (b[field] || null));
}
