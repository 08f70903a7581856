import type { PlacementRule } from './placement-rule.js';

/** The site is one that the school still works with. */
export const siteTakesStudents: PlacementRule = (_, { site }) => (site.active ? null : { code: 'SITE_TAKES_NOBODY', field: 'siteId', siteName: site.name });
