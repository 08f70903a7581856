import { Injectable } from '@nestjs/common';
import {
  accepted, changeEdition, draftEdition, draftEditionInput, parseInput, refused,
  type ChangeEditionRefusal, type CommonRefusal, type DraftEditionRefusal, type Edition, type InputRefusal, type Outcome,
} from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolRepository } from '../school/index.js';
import { EditionRepository } from './edition.repository.js';
import { RuleBooks } from './rule-book.js';

type Written = Pick<Edition, 'credential' | 'edition'>;

/** A school writes rules of its own: begins a draft, changes it, throws it away. Once confirmed it stays as it is. */
@Injectable()
export class WriteEdition {
  constructor(
    private readonly scoped: Scoped,
    private readonly books: RuleBooks,
    private readonly editions: EditionRepository,
    private readonly schools: SchoolRepository,
    private readonly clock: Clock,
  ) {}

  async draft(actor: Actor, typed: unknown): Promise<Outcome<Written, DraftEditionRefusal | InputRefusal>> {
    const input = parseInput(draftEditionInput, typed);
    if (!input.ok) return input;
    const { credential, fromCredential, fromEdition } = input.value;
    const [book, school] = await Promise.all([this.books.of(actor), this.schools.byId(actor.schoolId)]);
    const drafted = draftEdition(input.value, {
      school: school?.name ?? '',
      source: fromCredential && fromEdition ? book.find(fromCredential, fromEdition) : undefined,
      isPublished: (code) => book.isPublished(code),
      own: book.own.filter((one) => one.credential === credential).map(({ edition }) => edition),
    });
    if (!drafted.ok) return drafted;
    const from = { credential: fromCredential ?? null, edition: fromEdition ?? null };
    const added = await this.writing(actor, 'edition.drafted', drafted.value, (within, by) => this.editions.add(within, by, drafted.value, from));
    return added ? accepted(drafted.value) : refused({ code: 'EDITION_THERE', field: 'effectiveOn', edition: drafted.value.edition });
  }

  async change(actor: Actor, { credential, edition, rules, expectedVersion }: Written & { readonly rules: unknown; readonly expectedVersion: number }): Promise<Outcome<Written, ChangeEditionRefusal | CommonRefusal>> {
    const book = await this.books.of(actor);
    const own = book.ownEdition(credential, edition);
    const changed = changeEdition(own, book.confirmation(credential, edition) !== undefined, rules);
    if (!changed.ok) return changed;
    const kept = await this.writing(actor, 'edition.changed', changed.value, (within, by) => this.editions.change(within, by, changed.value, expectedVersion));
    return kept ? accepted(changed.value) : refused({ code: 'CHANGED_MEANWHILE' });
  }

  async discard(actor: Actor, { credential, edition }: Written): Promise<Outcome<Written, ChangeEditionRefusal>> {
    const own = (await this.books.of(actor)).ownEdition(credential, edition);
    if (!own) return refused({ code: 'EDITION_UNKNOWN', field: 'edition' });
    const gone = await this.writing(actor, 'edition.discarded', { credential, edition }, (within) => this.editions.discard(within, own));
    return gone ? accepted({ credential, edition }) : refused({ code: 'EDITION_CONFIRMED', field: 'edition' });
  }

  /** The change and its event in one transaction; nothing is noted where nothing was changed. */
  private writing(actor: Actor, action: string, { credential, edition }: Written, write: (within: Transaction, by: { schoolId: string; accountId: string; at: string }) => Promise<boolean>): Promise<boolean> {
    const { schoolId, accountId } = actor;
    const at = this.clock.now();
    return this.scoped.write(actor, async (within) => {
      const done = await write(within, { schoolId, accountId, at });
      if (done) await within.query(noteEvent(actor, { action, subject: { kind: 'school', id: schoolId }, data: { credential, edition }, at }));
      return done;
    });
  }
}
