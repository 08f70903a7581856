import { Injectable } from '@nestjs/common';
import { accepted, parseInput, refused, withdrawCheckOffs, withdrawCheckOffsInput, type CompetencyRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { CheckOffRepository } from './check-off.repository.js';

/** Takes check-offs out of the record with a reason; they stay on file. */
@Injectable()
export class WithdrawCheckOffs {
  constructor(
    private readonly scoped: Scoped,
    private readonly checkOffs: CheckOffRepository,
    private readonly clock: Clock,
  ) {}

  /** The enrollment's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, CompetencyRefusal | InputRefusal>> {
    const input = parseInput(withdrawCheckOffsInput, given);
    if (!input.ok) return input;
    const ids = [...new Set(input.value.checkOffIds.map(asId))];
    const decided = withdrawCheckOffs(ids.length, input.value.reason, actor, await this.checkOffs.byIds(actor, ids));
    if (!decided.ok) return decided;
    const at = this.clock.now();
    await this.scoped.write(actor, async (within) => {
      await this.checkOffs.withdraw(within, { ...actor, at }, decided.value, input.value.reason);
      for (const { id, studentId, framework, code } of decided.value) {
        await within.query(noteEvent(actor, { action: 'competency.withdrawn', subject: { kind: 'competency-check-off', id }, studentId, data: { framework, code }, at }));
      }
    });
    const [first] = decided.value;
    return first ? accepted(first.enrollmentId) : refused({ code: 'NOT_FOUND' });
  }
}
