import type { Feature } from '../../app/feature';
import { paths } from '../../app/paths';

/** Who has no place yet, and who is where. */
export const placementsFeature: Feature = {
  staff: [{ path: paths.placements, lazy: async () => ({ Component: (await import('./placements-page')).PlacementsPage }) }],
};
