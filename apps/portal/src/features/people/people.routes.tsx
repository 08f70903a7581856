import type { Feature } from '../../app/feature';
import { paths } from '../../app/paths';

/** Who has a part at the school. */
export const peopleFeature: Feature = {
  staff: [{ path: paths.people, lazy: async () => ({ Component: (await import('./people-page')).PeoplePage }) }],
};
