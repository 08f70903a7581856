import { Injectable } from '@nestjs/common';
import { accepted, addCohort, addCohortInput, parseInput, type AddCohortRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { CohortRepository } from './cohort.repository.js';

/** Begins a cohort under the curriculum edition in force on its first day. */
@Injectable()
export class AddCohort {
  constructor(
    private readonly scoped: Scoped,
    private readonly cohorts: CohortRepository,
    private readonly clock: Clock,
  ) {}

  /** The new cohort's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, AddCohortRefusal | InputRefusal>> {
    const input = parseInput(addCohortInput, given);
    if (!input.ok) return input;
    const asked = { ...input.value, programId: asId(input.value.programId) };
    return this.scoped.write(actor, async (transaction) => {
      const decided = addCohort(asked, await this.cohorts.surroundings(transaction, asked));
      if (!decided.ok) return decided;
      const id = newId();
      await this.cohorts.add(transaction, actor.schoolId, id, decided.value);
      await transaction.query(noteEvent(actor, { action: 'cohort.added', subject: { kind: 'cohort', id }, data: { programId: asked.programId }, at: this.clock.now() }));
      return accepted(id);
    });
  }
}
