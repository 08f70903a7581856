import { Injectable } from '@nestjs/common';
import { accepted, changeProgram, changeProgramInput, parseInput, type ChangeProgramRefusal, type InputRefusal, type Outcome, type Recognition } from '@practicum/domain';
import { RuleBooks } from '../editions/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { ProgramRepository } from './program.repository.js';

/** Puts right what a program is called, what it leads to and who stands behind it. */
@Injectable()
export class ChangeProgram {
  constructor(
    private readonly scoped: Scoped,
    private readonly programs: ProgramRepository,
    private readonly books: RuleBooks,
    private readonly clock: Clock,
  ) {}

  /** The program's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, ChangeProgramRefusal | InputRefusal>> {
    const input = parseInput(changeProgramInput, given);
    if (!input.ok) return input;
    const id = asId(input.value.programId);
    const knownCredentials = new Set((await this.books.of(actor)).credentials);
    return this.scoped.write(actor, async (transaction) => {
      const before = await this.programs.toChange(transaction, id);
      const decided = changeProgram(input.value, { found: before !== undefined, knownCredentials });
      if (!decided.ok) return decided;
      await this.programs.change(transaction, actor.schoolId, decided.value);
      // Eligibility is judged by it, so the record keeps how the program stood before.
      await transaction.query(noteEvent(actor, { action: 'program.changed', subject: { kind: 'program', id }, data: { before: before && judgedBy(before), after: judgedBy(decided.value) }, at: this.clock.now() }));
      return accepted(id);
    });
  }
}

function judgedBy({ field, award, credentials, type, institutionAccreditor, accreditations, approvals }: Recognition & { readonly field: string; readonly award: string; readonly credentials: readonly string[] }): object {
  return { field, award, credentials, type, institutionAccreditor, accreditations, approvals };
}
