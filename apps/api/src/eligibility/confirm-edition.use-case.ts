import { Injectable } from '@nestjs/common';
import { editionByCode } from '@practicum/credentials';
import { accepted, refused, type ConfirmEditionRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { DecisionRepository } from './decision.repository.js';

/** A person at the school has read the rules of an edition and stands by them; before that nobody is certified from it. */
@Injectable()
export class ConfirmEdition {
  constructor(
    private readonly scoped: Scoped,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, credential: string, edition: string): Promise<Outcome<true, ConfirmEditionRefusal>> {
    if (!editionByCode(credential, edition)) return refused({ code: 'EDITION_UNKNOWN', field: 'edition' });
    const { schoolId, accountId } = actor;
    const at = this.clock.now();
    await this.scoped.write(actor, async (transaction) => {
      await this.decisions.confirm(transaction, { schoolId, accountId, at }, credential, edition);
      await transaction.query(noteEvent(actor, { action: 'edition.confirmed', subject: { kind: 'school', id: schoolId }, data: { credential, edition }, at }));
    });
    return accepted(true);
  }
}
