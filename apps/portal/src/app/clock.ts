import type { Instant } from '@practicum/domain';

/** What the device's own clock says now, for a first guess in a form; what counts is the server's. */
export const now = (): Instant => new Date().toISOString();
