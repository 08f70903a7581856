import { Injectable } from '@nestjs/common';
import { accepted, addProgram, addProgramInput, parseInput, type AddProgramRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import { RuleBooks } from '../editions/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { ProgramRepository } from './program.repository.js';

/** Begins a program with its first curriculum edition. */
@Injectable()
export class AddProgram {
  constructor(
    private readonly scoped: Scoped,
    private readonly programs: ProgramRepository,
    private readonly books: RuleBooks,
    private readonly clock: Clock,
  ) {}

  /** The new program's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, AddProgramRefusal | InputRefusal>> {
    const input = parseInput(addProgramInput, given);
    if (!input.ok) return input;
    const knownCredentials = new Set((await this.books.of(actor)).credentials);
    return this.scoped.write(actor, async (transaction) => {
      const sameCode = await this.programs.withCode(transaction, input.value.code);
      const decided = addProgram(input.value, { sameCode, knownCredentials });
      if (!decided.ok) return decided;
      const id = newId();
      await this.programs.add(transaction, { schoolId: actor.schoolId, id, editionId: newId() }, decided.value);
      await transaction.query(noteEvent(actor, { action: 'program.added', subject: { kind: 'program', id }, data: { code: decided.value.program.code }, at: this.clock.now() }));
      return accepted(id);
    });
  }
}
