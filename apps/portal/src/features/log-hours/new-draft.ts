// Where a form of hours begins: empty, from what was kept, or from an entry to be corrected.
import type { OpenClaim_KeptFragment, TimeEntry_RowFragment } from '@practicum/contract/client';
import { hourCategories, type HourCategory } from '@practicum/domain';
import { dateAt, instantToLocal } from '@practicum/domain/zoned';
import { now } from '../../app/clock';
import { newClientKey } from '../../app/client-key';
import type { HoursDraft } from './hours-draft';
import type { Place } from './place';

const isCategory = (word: string): word is HourCategory => (hourCategories as readonly string[]).includes(word);
const categoryOf = (word: string): HourCategory => (isCategory(word) ? word : 'externship');

const untold = { startsAtFold: null, endsAtFold: null, settlesClaimId: null } as const;

/** Today at the place, with the break that most days have. */
export function emptyDraft(place: Place | undefined, zone: string): HoursDraft {
  return { ...untold, clientKey: newClientKey(), placementId: place?.id ?? null, category: place ? 'externship' : 'lab', date: dateAt(now(), zone), startsAt: '', endsAt: '', breakMinutes: 30, note: '' };
}

/** What was kept, to be fixed and sent again in the place of the claim. */
export function draftOfClaim({ id, hours }: OpenClaim_KeptFragment): HoursDraft {
  const { category, date, startsAt, endsAt, breakMinutes, note, placementId } = hours;
  return { ...untold, clientKey: newClientKey(), placementId: placementId ?? null, category: categoryOf(category), date, startsAt, endsAt, breakMinutes, note: note ?? '', settlesClaimId: id };
}

/** An entry as it stands, to be corrected. */
export function draftOfEntry({ category, clinicalDate, zone, startsAt, endsAt, breakMinutes, note }: TimeEntry_RowFragment, placementId: string | null): HoursDraft {
  const time = (at: string | null | undefined): string => (at ? instantToLocal(at, zone).time : '');
  return { ...untold, clientKey: newClientKey(), placementId, category: categoryOf(category), date: clinicalDate, startsAt: time(startsAt), endsAt: time(endsAt), breakMinutes, note: note ?? '' };
}
