import { Injectable } from '@nestjs/common';
import { accepted, chooseDirectory, chooseDirectoryInput, parseInput, type CommonRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { DirectoryRepository } from './directory.repository.js';
import { StudentRepository } from './student.repository.js';

/** Lets the school tell a student's name to whoever asks, or not. */
@Injectable()
export class ChooseDirectory {
  constructor(
    private readonly scoped: Scoped,
    private readonly students: StudentRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** The student's id. A choice that was made before is made once. */
  async run(actor: Actor, typed: unknown): Promise<Outcome<string, CommonRefusal | InputRefusal>> {
    const input = parseInput(chooseDirectoryInput, typed);
    if (!input.ok) return input;
    const [student] = await this.students.byIds(actor, [asId(input.value.studentId)]);
    const chosen = chooseDirectory(student ? { id: student.id, siteIds: [] } : null, input.value, actor);
    if (!chosen.ok || !student) return chosen.ok ? accepted(input.value.studentId) : chosen;
    const [optedOut, at] = [chosen.value, this.clock.now()];
    await this.scoped.write(actor, async (within) => {
      if (!(await this.directory.choose(within, { schoolId: actor.schoolId, studentId: student.id, byAccount: actor.accountId, at, optedOut }))) return;
      await within.query(noteEvent(actor, { action: optedOut ? 'directory.opted-out' : 'directory.opted-in', subject: { kind: 'student', id: student.id }, studentId: student.id, at }));
    });
    return accepted(student.id);
  }
}
