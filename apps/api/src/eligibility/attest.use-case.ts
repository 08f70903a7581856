import { Injectable } from '@nestjs/common';
import { accepted, attest, attestInput, parseInput, refused, type AttestRefusal, type CommonRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import { MembershipRepository } from '../access/index.js';
import { StudentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent, stateDigest } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { RecordFactRepository } from './record-fact.repository.js';

/** A person of the house attests something about a student; it becomes a fact of the record. Whoever opens the door looks at the password first. */
@Injectable()
export class Attest {
  constructor(
    private readonly scoped: Scoped,
    private readonly students: StudentRepository,
    private readonly memberships: MembershipRepository,
    private readonly facts: RecordFactRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The new fact and the student's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<{ readonly factId: string; readonly studentId: string }, AttestRefusal | CommonRefusal | InputRefusal>> {
    const input = parseInput(attestInput, given);
    if (!input.ok) return input;
    const [student] = await this.students.byIds(actor, [asId(input.value.studentId)]);
    if (!student) return refused({ code: 'NOT_FOUND', field: 'studentId' });
    const isThemself = await this.memberships.isStudent(actor, actor.accountId, student.id);
    const decided = attest(input.value, actor, { today: await this.day.today(actor), isThemself });
    if (!decided.ok) return decided;
    const [factId, at, fact] = [newId(), this.clock.now(), decided.value];
    const { by, what } = fact;
    await this.scoped.write(actor, async (within) => {
      await this.facts.add(within, { schoolId: actor.schoolId, accountId: actor.accountId, at }, { id: factId, studentId: student.id, section: 'attestations', fact });
      await within.query(noteEvent(actor, { action: 'attestation.made', subject: { kind: 'record-fact', id: factId }, studentId: student.id, after: stateDigest(fact), data: { by, what }, at }));
    });
    return accepted({ factId, studentId: student.id });
  }
}
