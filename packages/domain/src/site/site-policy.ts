import { isStaff, mayEver, type Ability, type Actor } from '../access/index.js';

/** A site as the policy sees it. */
export interface SiteSeen {
  readonly id: string;
  /** The student actor has or had a place here. */
  readonly placedHere: boolean;
}

/** What the actor may do with this site: staff with all, a preceptor with their own, a student with where they are placed. */
export function siteAbilities(site: SiteSeen, actor: Actor): readonly Ability[] {
  const seen = isStaff(actor.role) || actor.siteId === site.id || (actor.role === 'student' && site.placedHere);
  if (!seen) return [];
  return (['sites.see', 'sites.manage', 'placements.manage', 'people.invite'] as const).filter((ability) => mayEver(actor.role, ability));
}
