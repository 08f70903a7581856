import { Injectable } from '@nestjs/common';
import { accepted, decideRequirement, decideRequirementInput, parseInput, refused, type DecideRequirementRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { DecisionRepository, type NewDecision } from './decision.repository.js';
import { EligibilityReader } from './eligibility-reader.js';

/** Settles a requirement that no rule can decide. */
@Injectable()
export class DecideRequirement {
  constructor(
    private readonly scoped: Scoped,
    private readonly reader: EligibilityReader,
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The enrollment and the decision, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<{ readonly enrollmentId: string; readonly decisionId: string }, DecideRequirementRefusal | InputRefusal>> {
    const input = parseInput(decideRequirementInput, given);
    if (!input.ok) return input;
    const { credential, route, path, decision, reason } = input.value;
    const on = await this.day.today(actor);
    const assessed = (await this.reader.proofsOf(actor, [asId(input.value.enrollmentId)], { today: on, plan: false })).find((one) => one.credential === credential);
    if (!assessed) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
    const decided = decideRequirement(assessed.proof, input.value);
    if (!decided.ok) return decided;
    const { enrollmentId, studentId } = assessed;
    const decisionId = await this.save(actor, { enrollmentId, studentId, credential, edition: assessed.edition.edition, route, path, decision, reason, on });
    return accepted({ enrollmentId, decisionId });
  }

  private async save(actor: Actor, decided: Omit<NewDecision, 'id' | 'schoolId' | 'byAccount' | 'by' | 'at'>): Promise<string> {
    const [id, at] = [newId(), this.clock.now()];
    const { enrollmentId, studentId, credential, edition, path, decision } = decided;
    await this.scoped.write(actor, async (transaction) => {
      await this.decisions.add(transaction, { ...decided, id, schoolId: actor.schoolId, byAccount: actor.accountId, by: actor.displayName, at });
      await transaction.query(noteEvent(actor, { action: 'requirement.decided', subject: { kind: 'enrollment', id: enrollmentId }, studentId, data: { credential, edition, path, decision, decisionId: id }, at }));
    });
    return id;
  }
}
