// Which mark each word of the field wears: the same standing looks the same on every page.
import { daysBetween, type EnrollmentStatus, type FindingStatus, type LocalDate, type PlacementStatus, type ProcedureStatus, type TimeEntryStatus, type Verdict } from '@practicum/domain';
import type { Kind } from '../ui/kinds';
import { todayHere } from './today';

const findings: Readonly<Record<FindingStatus, Kind>> = {
  met: 'done', unmet: 'short', 'met-on': 'projected', projected: 'projected', expires: 'ends', 'needs-person': 'person', waived: 'waived',
};
const verdicts: Readonly<Record<Verdict, Kind>> = { eligible: 'done', 'needs-person': 'person', 'not-yet': 'short', closed: 'blocked' };
const enrollments: Readonly<Record<EnrollmentStatus, Kind>> = {
  applied: 'proposed', enrolled: 'waits', 'on-leave': 'ends', withdrawn: 'waived', completed: 'done', graduated: 'done',
};
const timeEntries: Readonly<Record<TimeEntryStatus, Kind>> = {
  submitted: 'waits', verified: 'waits', credited: 'done', returned: 'returned', corrected: 'moved', 'not-credited': 'waived',
};
const procedures: Readonly<Record<ProcedureStatus, Kind>> = { submitted: 'waits', verified: 'done', returned: 'returned' };
const placements: Readonly<Record<PlacementStatus, Kind>> = {
  proposed: 'proposed', confirmed: 'projected', active: 'waits', completed: 'done', ended: 'waived', cancelled: 'waived',
};

// Words come over the wire as text; one that this portal does not know yet is shown plainly.
const kindIn = (kinds: Readonly<Record<string, Kind>>) => (word: string): Kind => kinds[word] ?? 'open';

export const verdictKind = kindIn(verdicts);
export const enrollmentKind = kindIn(enrollments);
export const timeEntryKind = kindIn(timeEntries);
export const procedureKind = kindIn(procedures);
export const placementKind = kindIn(placements);

const SOON_DAYS = 90;

/** Whether a day is near enough to be told as one that ends something. */
export const endsSoon = (on: LocalDate | null | undefined, today: LocalDate = todayHere()): boolean => on !== null && on !== undefined && daysBetween(today, on) <= SOON_DAYS;

/** The mark of a requirement; one that nothing shows yet is open rather than short, and one that lapses far off is met. */
export function findingKind({ status, have, on }: { readonly status: string; readonly have?: number | null | undefined; readonly on?: LocalDate | null | undefined }, today: LocalDate = todayHere()): Kind {
  if (status === 'unmet' && !have) return 'open';
  if (status === 'expires' && on && !endsSoon(on, today)) return 'done';
  return kindIn(findings)(status);
}
