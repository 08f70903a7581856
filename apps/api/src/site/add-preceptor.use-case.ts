import { Injectable } from '@nestjs/common';
import { accepted, addPreceptor, addPreceptorInput, parseInput, refused, type AddPreceptorRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SiteRepository } from './site.repository.js';

/** Names a person who supervises at a site. */
@Injectable()
export class AddPreceptor {
  constructor(
    private readonly scoped: Scoped,
    private readonly sites: SiteRepository,
    private readonly clock: Clock,
  ) {}

  /** The site's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, AddPreceptorRefusal | InputRefusal>> {
    const input = parseInput(addPreceptorInput, given);
    if (!input.ok) return input;
    return this.scoped.write(actor, async (transaction): Promise<Outcome<string, AddPreceptorRefusal>> => {
      const site = await this.sites.current(transaction, asId(input.value.siteId));
      if (!site) return refused({ code: 'NOT_FOUND', field: 'siteId' });
      const decided = addPreceptor(input.value, site.preceptors);
      if (!decided.ok) return decided;
      const id = newId();
      await this.sites.addPreceptor(transaction, actor.schoolId, id, decided.value);
      await transaction.query(noteEvent(actor, { action: 'preceptor.added', subject: { kind: 'preceptor', id }, data: { siteId: site.id }, at: this.clock.now() }));
      return accepted(site.id);
    });
  }
}
