import { findingSays } from '@practicum/copy';
import { bestRoute, openIn, type Locale } from '@practicum/domain';
import type { AssessedCandidate } from '../certification/index.js';

/** What a candidate waits for: the first open requirement of the route, as a sentence. */
export function eligibilitySentence({ assessed }: AssessedCandidate, locale: Locale): string {
  const best = bestRoute(assessed.shown);
  const [open] = best ? openIn(best) : [];
  return open ? findingSays(open, locale) : '';
}
