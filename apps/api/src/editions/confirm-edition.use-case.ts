import { Injectable } from '@nestjs/common';
import { accepted, confirmEditionInput, parseInput, refused, type ConfirmEditionRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { EditionRepository } from './edition.repository.js';
import { RuleBooks } from './rule-book.js';

/** A person at the school has read the rules of an edition against a page and stands by them; before that nobody is certified from it. */
@Injectable()
export class ConfirmEdition {
  constructor(
    private readonly scoped: Scoped,
    private readonly books: RuleBooks,
    private readonly editions: EditionRepository,
    private readonly clock: Clock,
  ) {}

  /** The credential whose edition was confirmed. */
  async run(actor: Actor, typed: unknown): Promise<Outcome<{ readonly credential: string; readonly edition: string }, ConfirmEditionRefusal | InputRefusal>> {
    const input = parseInput(confirmEditionInput, typed);
    if (!input.ok) return input;
    const { credential, edition, version } = input.value;
    const book = await this.books.of(actor);
    const rules = book.find(credential, edition);
    if (!rules) return refused({ code: 'EDITION_UNKNOWN', field: 'edition' });
    if (book.confirmation(credential, edition)) return accepted({ credential, edition });
    const { schoolId, accountId } = actor;
    const [own, at] = [book.ownEdition(credential, edition), this.clock.now()];
    return this.scoped.write(actor, async (within) => {
      const by = { schoolId, accountId, at };
      // A draft is written once more as it was read, so that nobody changes it while it is confirmed.
      if (own && !(await this.editions.change(within, by, rules, version ?? 0))) return refused({ code: 'CHANGED_MEANWHILE' });
      await this.editions.confirm(within, by, input.value);
      await within.query(noteEvent(actor, { action: 'edition.confirmed', subject: { kind: 'school', id: schoolId }, data: { credential, edition }, at }));
      return accepted({ credential, edition });
    });
  }
}
