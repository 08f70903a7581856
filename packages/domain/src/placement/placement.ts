import type { SiteSetting } from '../site/index.js';
import type { LocalDate, Minutes } from '../time/index.js';

/** Where a placement can stand. */
export const placementStatuses = ['proposed', 'confirmed', 'active', 'completed', 'ended', 'cancelled'] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/** Statuses that hold a seat at the site. */
export const openPlacementStatuses = ['proposed', 'confirmed', 'active'] as const satisfies readonly PlacementStatus[];

/** A student at a site for a stretch of time. */
export interface Placement {
  readonly id: string;
  readonly enrollmentId: string;
  readonly studentId: string;
  readonly siteId: string;
  readonly preceptorId: string | null;
  readonly status: PlacementStatus;
  readonly startsOn: LocalDate;
  /** Its last day. */
  readonly endsOn: LocalDate;
  readonly plannedMinutes: Minutes;
  /** The site's setting as it stood when the student was placed. */
  readonly setting: SiteSetting;
  readonly paid: boolean;
}

/** True while the placement holds a seat. */
export function isOpenPlacement(status: PlacementStatus): boolean {
  return (openPlacementStatuses as readonly PlacementStatus[]).includes(status);
}
