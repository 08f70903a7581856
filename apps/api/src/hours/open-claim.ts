import { dayText, hourCategoryNames, hoursText, refusalSentence, say } from '@practicum/copy';
import type { Locale } from '@practicum/domain';
import type { OpenClaim, Part } from '@practicum/contract/server';
import type { ClaimRow } from './claim.repository.js';

/** An open claim as it travels: what was said in one line, and every reason why it is not an entry. */
export function openClaimPart(claim: ClaimRow, locale: Locale): Part<OpenClaim> & { readonly studentId: string } {
  const { category, date, startsAt, endsAt, breakMinutes, minutes = 0, note = null, placementId = null } = claim.said;
  // A file may say how long it was and not from when to when.
  const when = startsAt === '' ? hoursText(minutes) : `${startsAt}–${endsAt}`;
  const sentence = refusalSentence(locale);
  return {
    id: claim.id,
    studentId: claim.studentId,
    at: claim.at,
    said: `${dayText(locale, date)}, ${when}, ${say(locale, hourCategoryNames[category])}`,
    hours: { category, date, startsAt, endsAt, breakMinutes, note, placementId },
    refusals: (claim.refusals ?? []).map((refusal) => ({ code: refusal.code, message: sentence(refusal), field: 'field' in refusal ? refusal.field : null })),
  };
}
