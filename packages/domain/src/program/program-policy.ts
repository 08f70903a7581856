import { mayEver, type Ability, type Actor } from '../access/index.js';

/** What the actor may do with the school's programs, cohorts included. */
export function programAbilities(actor: Pick<Actor, 'role'>): readonly Ability[] {
  return (['programs.see', 'programs.manage'] as const).filter((ability) => mayEver(actor.role, ability));
}
