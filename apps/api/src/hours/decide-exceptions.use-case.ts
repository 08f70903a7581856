import { Injectable } from '@nestjs/common';
import { decideExceptions, defaultHoursSettings, exceptionDecisions, parseInput, refused, type EntryMoved, type EntryRefusal, type InputRefusal, type Outcome, type TimeEntry } from '@practicum/domain';
import { z } from 'zod';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { HoursLedgerRepository, type Writing } from './hours-ledger.repository.js';
import { untilNotOvertaken } from './overtaken.js';
import { TimeEntryRepository } from './time-entry.repository.js';

const decideExceptionsInput = z.strictObject({
  timeEntryId: z.string().min(1),
  expectedVersion: z.int().min(1),
  decision: z.enum(exceptionDecisions),
  creditedMinutes: z.int().min(0).optional(),
  reason: z.string().trim().max(1_000),
});
type DecideExceptionsInput = z.output<typeof decideExceptionsInput>;

/** A coordinator settles what needed a look. */
@Injectable()
export class DecideExceptions {
  constructor(
    private readonly scoped: Scoped,
    private readonly entries: TimeEntryRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly clock: Clock,
  ) {}

  /** The entry that was decided, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<TimeEntry, EntryRefusal | InputRefusal>> {
    const input = parseInput(decideExceptionsInput, given);
    return input.ok ? untilNotOvertaken(() => this.attempt(actor, input.value)) : input;
  }

  private async attempt(actor: Actor, { timeEntryId, expectedVersion, decision, creditedMinutes, reason }: DecideExceptionsInput): Promise<Outcome<TimeEntry, EntryRefusal>> {
    const [entry] = await this.entries.byIds(actor, [asId(timeEntryId)]);
    if (!entry) return refused({ code: 'NOT_FOUND', field: 'timeEntryId' });
    const server = serverScope(actor.schoolId);
    const versions = await this.ledger.versions(server, [entry.enrollmentId]);
    const credited = await this.entries.credited(server, [entry.enrollmentId], [entry.clinicalDate]);
    const decided = decideExceptions({ entry, expectedVersion, decision, creditedMinutes: creditedMinutes ?? null, reason }, actor, { settings: defaultHoursSettings, credited });
    if (!decided.ok) return decided;
    await this.save(actor, { entry, version: versions.get(entry.enrollmentId) ?? 0 }, decided.value, decision, reason);
    return { ok: true, value: entry };
  }

  private async save(actor: Actor, { entry, version }: { readonly entry: TimeEntry; readonly version: number }, move: EntryMoved, decision: string, reason: string): Promise<void> {
    const { id, studentId, enrollmentId } = entry;
    const writing: Writing = { schoolId: actor.schoolId, accountId: actor.accountId, at: this.clock.now() };
    await this.scoped.write(actor, async (transaction) => {
      await this.ledger.take(transaction, writing, [{ id: enrollmentId, studentId, version }]);
      await this.ledger.move(transaction, writing, [move]);
      await this.ledger.settleExceptions(transaction, writing, entry, decision, reason);
      await this.ledger.decide(transaction, writing, [move], reason);
      const { status, creditedMinutes } = move.standing;
      await transaction.query(noteEvent(actor, { action: 'exceptions.decided', subject: { kind: 'time-entry', id }, studentId, data: { decision, status, creditedMinutes, version: move.standing.version }, at: writing.at }));
    });
  }
}
