import { Injectable } from '@nestjs/common';
import { accepted, addAgreement, addAgreementInput, parseInput, refused, type AddAgreementRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SiteRepository } from './site.repository.js';

/** Files an affiliation agreement with a site. */
@Injectable()
export class AddAgreement {
  constructor(
    private readonly scoped: Scoped,
    private readonly sites: SiteRepository,
    private readonly clock: Clock,
  ) {}

  /** The site's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, AddAgreementRefusal | InputRefusal>> {
    const input = parseInput(addAgreementInput, given);
    if (!input.ok) return input;
    return this.scoped.write(actor, async (transaction): Promise<Outcome<string, AddAgreementRefusal>> => {
      const site = await this.sites.current(transaction, asId(input.value.siteId));
      if (!site) return refused({ code: 'NOT_FOUND', field: 'siteId' });
      const decided = addAgreement(input.value, site.agreements);
      if (!decided.ok) return decided;
      const { startsOn, endsOn = null } = decided.value;
      await this.sites.addAgreement(transaction, actor.schoolId, newId(), decided.value);
      await transaction.query(noteEvent(actor, { action: 'agreement.added', subject: { kind: 'site', id: site.id }, data: { startsOn, endsOn }, at: this.clock.now() }));
      return accepted(site.id);
    });
  }
}
