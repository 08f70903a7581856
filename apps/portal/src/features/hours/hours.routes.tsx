import type { Feature } from '../../app/feature';
import { paths } from '../../app/paths';

/** Hours that disagree with something and wait for a coordinator. */
export const hoursFeature: Feature = {
  staff: [{ path: paths.hours, lazy: async () => ({ Component: (await import('./hours-page')).HoursPage }) }],
};
