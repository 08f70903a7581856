import { Injectable } from '@nestjs/common';
import { accepted, parseInput, refused, setJurisdictionInput, type CommonRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { StudentRepository } from './student.repository.js';

/** Says in which state a student applies, where it is not their campus's. */
@Injectable()
export class SetJurisdiction {
  constructor(
    private readonly scoped: Scoped,
    private readonly students: StudentRepository,
    private readonly clock: Clock,
  ) {}

  /** The student's id, or why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, CommonRefusal | InputRefusal>> {
    const input = parseInput(setJurisdictionInput, given);
    if (!input.ok) return input;
    const { jurisdiction = null } = input.value;
    const [student] = await this.students.byIds(actor, [asId(input.value.studentId)]);
    if (!student) return refused({ code: 'NOT_FOUND', field: 'studentId' });
    await this.scoped.write(actor, async (within) => {
      await this.students.setJurisdiction(within, student.id, jurisdiction);
      const data = { before: student.jurisdiction, after: jurisdiction };
      await within.query(noteEvent(actor, { action: 'student.jurisdiction-set', subject: { kind: 'student', id: student.id }, studentId: student.id, data, at: this.clock.now() }));
    });
    return accepted(student.id);
  }
}
