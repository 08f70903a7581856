import type { Feature } from '../../app/feature';
import { paths } from '../../app/paths';

/** Where every desk begins: what is stuck, who will not finish, what needs a decision. */
export const todayFeature: Feature = {
  staff: [{ path: paths.today, lazy: async () => ({ Component: (await import('./today-page')).TodayPage }) }],
};
