import { matchRoutes } from 'react-router';
import { features } from './features';
import type { Experience } from './feature';

/** Whether an address has a page in this experience. */
export function leadsIn(experience: Experience): (to: string) => boolean {
  const routes = features.flatMap((feature) => [...(feature[experience] ?? [])]);
  return (to) => matchRoutes(routes, to) !== null;
}
