import { Injectable } from '@nestjs/common';
import { accepted, parseInput, placeStudent, placeStudentInput, refused, type InputRefusal, type Outcome, type PlaceStudentRefusal } from '@practicum/domain';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { PlacementRepository } from './placement.repository.js';
import { PlacementSurroundingsReader } from './placement-surroundings.js';

/** Places a student at a site. */
@Injectable()
export class PlaceStudent {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly placements: PlacementRepository,
    private readonly around: PlacementSurroundingsReader,
    private readonly clock: Clock,
  ) {}

  /** The new placement's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, PlaceStudentRefusal | InputRefusal>> {
    const input = parseInput(placeStudentInput, given);
    if (!input.ok) return input;
    return this.scoped.write(actor, async (transaction): Promise<Outcome<string, PlaceStudentRefusal>> => {
      const enrollment = await this.enrollments.current(transaction, asId(input.value.enrollmentId));
      if (!enrollment) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
      const around = await this.around.read(transaction, enrollment, asId(input.value.siteId));
      if (!around) return refused({ code: 'NOT_FOUND', field: 'siteId' });
      const decided = placeStudent(input.value, around);
      if (!decided.ok) return decided;
      const [id, at, { schoolId, accountId }] = [newId(), this.clock.now(), actor];
      const { status: to, siteId, startsOn, endsOn } = decided.value;
      await this.placements.add(transaction, schoolId, id, enrollment.studentId, decided.value);
      await this.placements.note(transaction, { schoolId, placementId: id, from: null, to, reason: null, byAccount: accountId, at });
      await transaction.query(noteEvent(actor, { action: 'student.placed', subject: { kind: 'placement', id }, studentId: enrollment.studentId, data: { siteId, startsOn, endsOn, to }, at }));
      return accepted(id);
    });
  }
}
