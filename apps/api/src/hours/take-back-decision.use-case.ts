import { Injectable } from '@nestjs/common';
import { parseInput, refused, takeBackDecision, takeBackDecisionInput, type EntryMoved, type EntryRefusal, type InputRefusal, type Outcome, type TakeBackDecisionInput, type TimeEntry } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { HoursLedgerRepository, type Writing } from './hours-ledger.repository.js';
import { untilNotOvertaken } from './overtaken.js';
import { TimeEntryRepository } from './time-entry.repository.js';

/** A coordinator takes back what they decided about an entry today. */
@Injectable()
export class TakeBackDecision {
  constructor(
    private readonly scoped: Scoped,
    private readonly entries: TimeEntryRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The entry that waits again, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<TimeEntry, EntryRefusal | InputRefusal>> {
    const input = parseInput(takeBackDecisionInput, given);
    return input.ok ? untilNotOvertaken(() => this.attempt(actor, input.value)) : input;
  }

  private async attempt(actor: Actor, { timeEntryId, expectedVersion }: TakeBackDecisionInput): Promise<Outcome<TimeEntry, EntryRefusal>> {
    const [entry] = await this.entries.byIds(actor, [asId(timeEntryId)]);
    if (!entry) return refused({ code: 'NOT_FOUND', field: 'timeEntryId' });
    const [last, today, versions] = await Promise.all([
      this.entries.lastDecision(actor, entry.id), this.day.today(actor), this.ledger.versions(serverScope(actor.schoolId), [entry.enrollmentId]),
    ]);
    const taken = takeBackDecision({ entry, expectedVersion, last }, { ...actor, today });
    if (!taken.ok) return taken;
    await this.save(actor, entry, versions.get(entry.enrollmentId) ?? 0, taken.value);
    return { ok: true, value: entry };
  }

  private async save(actor: Actor, { id, studentId, enrollmentId }: TimeEntry, version: number, move: EntryMoved): Promise<void> {
    const writing: Writing = { schoolId: actor.schoolId, accountId: actor.accountId, at: this.clock.now() };
    await this.scoped.write(actor, async (transaction) => {
      await this.ledger.take(transaction, writing, [{ id: enrollmentId, studentId, version }]);
      await this.ledger.move(transaction, writing, [move]);
      await this.ledger.reopenExceptions(transaction, { id });
      await transaction.query(noteEvent(actor, { action: 'exceptions.taken-back', subject: { kind: 'time-entry', id }, studentId, data: { status: move.standing.status }, at: writing.at }));
    });
  }
}
