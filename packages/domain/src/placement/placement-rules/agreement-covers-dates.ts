import { agreementCovers, agreementStatusOn, coverageOn } from '../../site/index.js';
import type { PlacementRule } from './placement-rule.js';

/** One unbroken stretch of affiliation agreements holds from the first day to the last. */
export const agreementCoversDates: PlacementRule = ({ startsOn, endsOn }, { agreements, site }) => {
  if (agreementCovers(agreements, startsOn, endsOn)) return null;
  const coveredUntil = coverageOn(agreements, startsOn)?.endsOn ?? null;
  return { code: 'AGREEMENT_DOES_NOT_COVER', field: 'startsOn', siteName: site.name, status: agreementStatusOn(agreements, startsOn), coveredUntil };
};
