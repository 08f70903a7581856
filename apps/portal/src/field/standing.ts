// Which mark each word of the field wears: the same standing looks the same on every page.
import type { EnrollmentStatus, FindingStatus, PlacementStatus, ProcedureStatus, TimeEntryStatus, Verdict } from '@practicum/domain';
import type { Kind } from '../ui/kinds';

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

/** The mark of a requirement; one that nothing shows yet is open rather than short. */
export function findingKind({ status, have }: { readonly status: string; readonly have?: number | null | undefined }): Kind {
  if (status === 'unmet' && !have) return 'open';
  return kindIn(findings)(status);
}
