import type { LocalDate } from '../../time/index.js';
import type { PlacementRule, PlacementThere } from './placement-rule.js';

/** On no day does the site have more students than it takes. Seats fill only on days on which somebody starts. */
export const withinCapacity: PlacementRule = ({ startsOn, endsOn }, { atSite, site }) => {
  const { name: siteName, capacity } = site;
  const days = [startsOn, ...atSite.map((there) => there.startsOn).filter((day) => day > startsOn && day <= endsOn)].toSorted();
  const on = days.find((day) => studentsOn(atSite, day) >= capacity);
  return on === undefined ? null : { code: 'SITE_FULL', field: 'siteId', siteName, capacity, on };
};

function studentsOn(placements: readonly PlacementThere[], day: LocalDate): number {
  return placements.filter((there) => there.startsOn <= day && day <= there.endsOn).length;
}
