import type { Feature } from '../../app/feature';
import { paths, route } from '../../app/paths';

/** Where students are placed, under which agreement, and with whom. */
export const sitesFeature: Feature = {
  staff: [
    { path: paths.sites, lazy: async () => ({ Component: (await import('./sites-page')).SitesPage }) },
    { path: route(paths.site), lazy: async () => ({ Component: (await import('./site-page')).SitePage }) },
  ],
};
