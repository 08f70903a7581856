import { Injectable } from '@nestjs/common';
import { returnProcedures, verifyProcedures, type Outcome, type ProcedureMoved, type SeenProcedureEntry, type SkillsRefusal } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { ProcedureEntryRepository, type ProcedureRow } from './procedure-entry.repository.js';

/** Somebody changed an entry between the look and the signature. */
class ChangedMeanwhile extends Error {}

/** A preceptor's answer to procedures: they were done so, or something is wrong. */
@Injectable()
export class SignProcedures {
  constructor(
    private readonly scoped: Scoped,
    private readonly entries: ProcedureEntryRepository,
    private readonly clock: Clock,
  ) {}

  /** Signs all of the entries, or none; their ids. */
  async verify(actor: Actor, seen: readonly SeenProcedureEntry[]): Promise<Outcome<readonly string[], SkillsRefusal>> {
    const rows = await this.entries.byIds(actor, seen.map(({ procedureEntryId }) => asId(procedureEntryId)));
    const decided = verifyProcedures(seen, actor, rows);
    return decided.ok ? this.save(actor, rows, decided.value, null) : decided;
  }

  /** Gives an entry back to the student with a reason; its id. */
  async giveBack(actor: Actor, seen: SeenProcedureEntry, reason: string): Promise<Outcome<readonly string[], SkillsRefusal>> {
    const rows = await this.entries.byIds(actor, [asId(seen.procedureEntryId)]);
    const decided = returnProcedures(seen, reason, actor, rows[0]);
    return decided.ok ? this.save(actor, rows, [decided.value], reason.trim()) : decided;
  }

  private async save(actor: Actor, rows: readonly ProcedureRow[], moves: readonly ProcedureMoved[], reason: string | null): Promise<Outcome<readonly string[], SkillsRefusal>> {
    const at = this.clock.now();
    try {
      await this.scoped.write(actor, async (transaction) => {
        const moved = await this.entries.move(transaction, { schoolId: actor.schoolId, accountId: actor.accountId, at }, moves, actor.displayName, reason);
        if (moved !== moves.length) throw new ChangedMeanwhile();
        for (const { id, studentId } of rows) {
          await transaction.query(noteEvent(actor, { action: reason === null ? 'procedures.verified' : 'procedures.returned', subject: { kind: 'procedure-entry', id }, studentId, at }));
        }
      });
      return { ok: true, value: moves.map(({ entryId }) => entryId) };
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return { ok: false, refusals: [{ code: 'CHANGED_MEANWHILE' }] };
      throw error;
    }
  }
}
