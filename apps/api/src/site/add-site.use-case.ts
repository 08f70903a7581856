import { Injectable } from '@nestjs/common';
import { accepted, addSite, addSiteInput, parseInput, type AddSiteRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SiteRepository } from './site.repository.js';

/** Takes a clinical site into the school's list. */
@Injectable()
export class AddSite {
  constructor(
    private readonly scoped: Scoped,
    private readonly sites: SiteRepository,
    private readonly clock: Clock,
  ) {}

  /** The new site's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, AddSiteRefusal | InputRefusal>> {
    const input = parseInput(addSiteInput, given);
    if (!input.ok) return input;
    return this.scoped.write(actor, async (transaction) => {
      const sameNameAndCity = await this.sites.isNamedThere(transaction, input.value.name, input.value.city ?? null);
      const decided = addSite(input.value, { sameNameAndCity });
      if (!decided.ok) return decided;
      const id = newId();
      await this.sites.add(transaction, actor.schoolId, id, decided.value);
      await transaction.query(noteEvent(actor, { action: 'site.added', subject: { kind: 'site', id }, at: this.clock.now() }));
      return accepted(id);
    });
  }
}
