import { Injectable } from '@nestjs/common';
import {
  accepted, defaultHoursSettings, parseInput, refused, returnHours, returnHoursInput, verifyHours, verifyHoursInput, type EntryRefusal, type InputRefusal, type Outcome, type SeenEntry,
  type SignableEntry, type SignedHours,
} from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { KeptAnswers, type Sending } from '../platform/record/kept-answers.js';
import { entryDigest } from './entry-digest.js';
import { HoursLedgerRepository, type HeldEnrollment, type Writing } from './hours-ledger.repository.js';
import { untilNotOvertaken } from './overtaken.js';
import { TimeEntryRepository } from './time-entry.repository.js';

/** What a signature came to. */
export interface HoursSigned extends Pick<SignedHours, 'verifiedCount' | 'creditedCount' | 'minutes'> {
  readonly entryIds: readonly string[];
}

/** A preceptor's answer to entries: it happened, or something is wrong. A repeated send is answered as the first was. */
@Injectable()
export class SignHours {
  constructor(
    private readonly scoped: Scoped,
    private readonly entries: TimeEntryRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
  ) {}

  /** Signs all of the entries, or none. */
  async verify(actor: Actor, given: unknown): Promise<Outcome<HoursSigned, EntryRefusal | InputRefusal>> {
    const input = parseInput(verifyHoursInput, given);
    if (!input.ok) return input;
    const { clientKey, entries } = input.value;
    const sending = sendingOf(actor, clientKey, { verify: entries });
    return untilNotOvertaken(() => this.once(actor, sending, () => this.sign(actor, entries, sending)));
  }

  /** Gives an entry back to the student; its id, or every reason why not. */
  async giveBack(actor: Actor, given: unknown): Promise<Outcome<string, EntryRefusal | InputRefusal>> {
    const input = parseInput(returnHoursInput, given);
    if (!input.ok) return input;
    const { clientKey, entry, reason } = input.value;
    const sending = clientKey ? sendingOf(actor, clientKey, { return: entry, reason }) : null;
    return untilNotOvertaken(() => this.once(actor, sending, () => this.return(actor, entry, reason, sending)));
  }

  private async once<Answer>(actor: Actor, sending: Sending | null, work: () => Promise<Outcome<Answer, EntryRefusal>>): Promise<Outcome<Answer, EntryRefusal>> {
    const first = sending ? await this.answers.before<Answer>(actor, sending) : null;
    if (!first) return work();
    return first.same ? accepted(first.answer) : refused({ code: 'KEY_USED_FOR_ANOTHER' });
  }

  private async sign(actor: Actor, seen: readonly SeenEntry[], sending: Sending): Promise<Outcome<HoursSigned, EntryRefusal>> {
    const { entries, held } = await this.signable(actor, seen);
    const ids = held.map(({ id }) => id);
    const credited = await this.entries.credited(serverScope(actor.schoolId), ids, entries.map(({ clinicalDate }) => clinicalDate));
    const decided = verifyHours(seen, actor, { entries, settings: defaultHoursSettings, credited });
    if (!decided.ok) return decided;
    const { moves, verifiedCount, creditedCount, minutes } = decided.value;
    const answer: HoursSigned = { entryIds: moves.map(({ entryId }) => entryId), verifiedCount, creditedCount, minutes };
    const writing = this.writing(actor);
    await this.scoped.write(actor, async (transaction) => {
      await this.saveSigned(transaction, actor, writing, entries, held, moves);
      await this.answers.keep(transaction, sending, answer, writing.at);
    });
    return accepted(answer);
  }

  private async return(actor: Actor, seen: SeenEntry, reason: string, sending: Sending | null): Promise<Outcome<string, EntryRefusal>> {
    const { entries: [entry], held } = await this.signable(actor, [seen]);
    const decided = returnHours(seen, reason, actor, entry);
    if (!decided.ok || !entry) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
    const writing = this.writing(actor);
    await this.scoped.write(actor, async (transaction) => {
      await this.ledger.take(transaction, writing, held);
      await this.ledger.move(transaction, writing, [decided.value]);
      await this.ledger.sign(transaction, writing, { answer: 'returned', reason: reason.trim(), byName: actor.displayName, entries: [entry] });
      await transaction.query(noteEvent(actor, { action: 'hours.returned', subject: { kind: 'time-entry', id: entry.id }, studentId: entry.studentId, at: writing.at }));
      if (sending) await this.answers.keep(transaction, sending, entry.id, writing.at);
    });
    return accepted(entry.id);
  }

  private async saveSigned(transaction: Transaction, actor: Actor, writing: Writing, entries: readonly SignableEntry[], held: readonly HeldEnrollment[], moves: SignedHours['moves']): Promise<void> {
    await this.ledger.take(transaction, writing, held);
    await this.ledger.move(transaction, writing, moves);
    await this.ledger.sign(transaction, writing, { answer: 'verified', reason: null, byName: actor.displayName, entries });
    await this.ledger.decide(transaction, writing, moves, null);
    for (const [enrollmentId, signed] of Map.groupBy(entries, (entry) => entry.enrollmentId)) {
      const data = { entries: signed.map(({ id, digest }) => ({ id, digest })), minutes: signed.reduce((sum, { minutes }) => sum + minutes, 0) };
      await transaction.query(noteEvent(actor, { action: 'hours.verified', subject: { kind: 'enrollment', id: enrollmentId }, studentId: signed[0]?.studentId ?? null, data, at: writing.at }));
    }
  }

  private async signable(actor: Actor, seen: readonly SeenEntry[]): Promise<{ readonly entries: readonly SignableEntry[]; readonly held: readonly HeldEnrollment[] }> {
    const found = await this.entries.byIds(actor, [...new Set(seen.map(({ timeEntryId }) => asId(timeEntryId)))]);
    const entries = found.map((entry) => ({ ...entry, digest: entryDigest(entry) }));
    const owners = new Map(entries.map(({ enrollmentId, studentId }) => [enrollmentId, studentId]));
    const versions = await this.ledger.versions(serverScope(actor.schoolId), [...owners.keys()]);
    return { entries, held: [...owners].map(([id, studentId]) => ({ id, studentId, version: versions.get(id) ?? 0 })) };
  }

  private writing({ schoolId, accountId }: Actor): Writing {
    return { schoolId, accountId, at: this.clock.now() };
  }
}

function sendingOf({ schoolId, accountId }: Actor, clientKey: string, input: unknown): Sending {
  return { schoolId, accountId, clientKey, input };
}
