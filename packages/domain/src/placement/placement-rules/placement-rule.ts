import type { EnrollmentStatus } from '../../enrollment/index.js';
import type { AffiliationAgreement, AgreementStatus } from '../../site/index.js';
import type { LocalDate, Minutes } from '../../time/index.js';
import type { Placement } from '../placement.js';

/** A placement as somebody wants it. */
export type PlacementProposal = Pick<Placement, 'startsOn' | 'endsOn' | 'plannedMinutes'> & { readonly preceptorId: string | null };

/** A placement that is there already and holds a seat. */
export type PlacementThere = Pick<Placement, 'startsOn' | 'endsOn'>;

/** What a placement is measured against. A placement that is moved or measured again is not among the others. */
export interface PlacementSurroundings {
  readonly enrollment: { readonly status: EnrollmentStatus; readonly startedOn: LocalDate };
  readonly site: { readonly name: string; readonly capacity: number; readonly active: boolean };
  readonly agreements: readonly Pick<AffiliationAgreement, 'startsOn' | 'endsOn'>[];
  /** The site's preceptors. */
  readonly preceptors: readonly { readonly id: string; readonly active: boolean }[];
  /** Placements of others that hold a seat at the site. */
  readonly atSite: readonly PlacementThere[];
  /** The student's other placements that hold a seat anywhere. */
  readonly ofStudent: readonly (PlacementThere & { readonly siteName: string })[];
}

export type PlacementRefusal =
  | { readonly code: 'PLACEMENT_ENDS_BEFORE_START'; readonly field: 'endsOn'; readonly startsOn: LocalDate }
  | { readonly code: 'SITE_TAKES_NOBODY'; readonly field: 'siteId'; readonly siteName: string }
  | { readonly code: 'AGREEMENT_DOES_NOT_COVER'; readonly field: 'startsOn'; readonly siteName: string; readonly status: AgreementStatus; readonly coveredUntil: LocalDate | null }
  | { readonly code: 'SITE_FULL'; readonly field: 'siteId'; readonly siteName: string; readonly capacity: number; readonly on: LocalDate }
  | { readonly code: 'ENROLLMENT_NOT_OPEN_FOR_PLACEMENT'; readonly field: 'enrollmentId'; readonly status: EnrollmentStatus }
  | { readonly code: 'PLACEMENT_BEFORE_ENROLLMENT'; readonly field: 'startsOn'; readonly startedOn: LocalDate }
  | { readonly code: 'PLACED_ELSEWHERE_THEN'; readonly field: 'startsOn'; readonly siteName: string; readonly startsOn: LocalDate; readonly endsOn: LocalDate }
  | { readonly code: 'PRECEPTOR_NOT_AT_SITE'; readonly field: 'preceptorId'; readonly siteName: string }
  | { readonly code: 'PLANNED_HOURS_DO_NOT_FIT'; readonly field: 'plannedMinutes'; readonly most: Minutes; readonly days: number };

/** One rule: the refusal, or nothing where the proposal keeps it. */
export type PlacementRule = (proposal: PlacementProposal, around: PlacementSurroundings) => PlacementRefusal | null;
