import { Injectable } from '@nestjs/common';
import { accepted, parseInput, withdrawDecision, withdrawDecisionInput, type InputRefusal, type Outcome, type WithdrawDecisionRefusal } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { DecisionRepository } from './decision.repository.js';

/** Takes back what a person decided about a requirement today. */
@Injectable()
export class WithdrawDecision {
  constructor(
    private readonly scoped: Scoped,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The enrollment's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, WithdrawDecisionRefusal | InputRefusal>> {
    const input = parseInput(withdrawDecisionInput, given);
    if (!input.ok) return input;
    const id = asId(input.value.decisionId);
    const today = await this.day.today(actor);
    return this.scoped.write(actor, async (transaction) => {
      const allowed = withdrawDecision(await this.decisions.toWithdraw(transaction, id), { accountId: actor.accountId, today });
      if (!allowed.ok) return allowed;
      const { enrollmentId, studentId } = allowed.value;
      const at = this.clock.now();
      await this.decisions.withdraw(transaction, { schoolId: actor.schoolId, byAccount: actor.accountId, at }, { id, studentId });
      await transaction.query(noteEvent(actor, { action: 'requirement.withdrawn', subject: { kind: 'enrollment', id: enrollmentId }, studentId, data: { decisionId: id }, at }));
      return accepted(enrollmentId);
    });
  }
}
