import type { PlacementRule } from './placement-rule.js';

/** The preceptor, where one is named, works at the site. */
export const preceptorBelongsToSite: PlacementRule = ({ preceptorId }, { preceptors, site }) => {
  if (preceptorId === null || preceptors.some(({ id, active }) => active && id === preceptorId)) return null;
  return { code: 'PRECEPTOR_NOT_AT_SITE', field: 'preceptorId', siteName: site.name };
};
