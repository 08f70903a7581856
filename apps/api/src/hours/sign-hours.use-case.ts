import { Injectable } from '@nestjs/common';
import { defaultHoursSettings, returnHours, verifyHours, type EntryRefusal, type Outcome, type SeenEntry, type SignableEntry, type SignedHours } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { entryDigest } from './entry-digest.js';
import { HoursLedgerRepository, type HeldEnrollment, type Writing } from './hours-ledger.repository.js';
import { untilNotOvertaken } from './overtaken.js';
import { TimeEntryRepository } from './time-entry.repository.js';

/** A preceptor's answer to entries: it happened, or something is wrong. */
@Injectable()
export class SignHours {
  constructor(
    private readonly scoped: Scoped,
    private readonly entries: TimeEntryRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly clock: Clock,
  ) {}

  /** Signs all of the entries, or none. */
  verify(actor: Actor, seen: readonly SeenEntry[]): Promise<Outcome<SignedHours, EntryRefusal>> {
    return untilNotOvertaken(async () => {
      const { entries, held } = await this.signable(actor, seen);
      const ids = held.map(({ id }) => id);
      const credited = await this.entries.credited(serverScope(actor.schoolId), ids, entries.map(({ clinicalDate }) => clinicalDate));
      const decided = verifyHours(seen, actor, { entries, settings: defaultHoursSettings, credited });
      if (decided.ok) await this.saveSigned(actor, entries, held, decided.value);
      return decided;
    });
  }

  /** Gives an entry back to the student; its id, or every reason why not. */
  giveBack(actor: Actor, seen: SeenEntry, reason: string): Promise<Outcome<string, EntryRefusal>> {
    return untilNotOvertaken(async () => {
      const { entries: [entry], held } = await this.signable(actor, [seen]);
      const decided = returnHours(seen, reason, actor, entry);
      if (!decided.ok || !entry) return decided.ok ? { ok: false, refusals: [{ code: 'NOT_FOUND' }] } : decided;
      const writing = this.writing(actor);
      await this.scoped.write(actor, async (transaction) => {
        await this.ledger.take(transaction, writing, held);
        await this.ledger.move(transaction, writing, [decided.value]);
        await this.ledger.sign(transaction, writing, { answer: 'returned', reason: reason.trim(), byName: actor.displayName, entries: [entry] });
        await transaction.query(noteEvent(actor, { action: 'hours.returned', subject: { kind: 'time-entry', id: entry.id }, studentId: entry.studentId, at: writing.at }));
      });
      return { ok: true, value: entry.id };
    });
  }

  private async saveSigned(actor: Actor, entries: readonly SignableEntry[], held: readonly HeldEnrollment[], { moves }: SignedHours): Promise<void> {
    const writing = this.writing(actor);
    await this.scoped.write(actor, async (transaction) => {
      await this.ledger.take(transaction, writing, held);
      await this.ledger.move(transaction, writing, moves);
      await this.ledger.sign(transaction, writing, { answer: 'verified', reason: null, byName: actor.displayName, entries });
      await this.ledger.decide(transaction, writing, moves, null);
      for (const [enrollmentId, signed] of Map.groupBy(entries, (entry) => entry.enrollmentId)) {
        const data = { entries: signed.map(({ id, digest }) => ({ id, digest })), minutes: signed.reduce((sum, { minutes }) => sum + minutes, 0) };
        await transaction.query(noteEvent(actor, { action: 'hours.verified', subject: { kind: 'enrollment', id: enrollmentId }, studentId: signed[0]?.studentId ?? null, data, at: writing.at }));
      }
    });
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
