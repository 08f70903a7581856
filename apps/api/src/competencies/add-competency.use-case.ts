import { Injectable } from '@nestjs/common';
import { accepted, addCompetency, addCompetencyInput, competencyItems, parseInput, refused, type CompetencyFramework, type CompetencyRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { CompetencyItemRepository } from './competency-item.repository.js';

/** Adds a competency of the school's own to a list. */
@Injectable()
export class AddCompetency {
  constructor(
    private readonly scoped: Scoped,
    private readonly items: CompetencyItemRepository,
    private readonly clock: Clock,
  ) {}

  /** The list that has it now, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<CompetencyFramework, CompetencyRefusal | InputRefusal>> {
    const input = parseInput(addCompetencyInput, given);
    if (!input.ok) return input;
    const { framework, code } = input.value;
    const decided = addCompetency(input.value, competencyItems(framework, await this.items.all(actor)));
    if (!decided.ok) return decided;
    const at = this.clock.now();
    const added = await this.scoped.write(actor, async (within) => {
      if (!(await this.items.add(within, { ...actor, at }, decided.value))) return false;
      await within.query(noteEvent(actor, { action: 'competency.added', subject: { kind: 'school', id: actor.schoolId }, data: { framework, code }, at }));
      return true;
    });
    return added ? accepted(framework) : refused({ code: 'COMPETENCY_CODE_TAKEN', field: 'code', framework, competency: code });
  }
}
