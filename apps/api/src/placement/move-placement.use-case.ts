import { Injectable } from '@nestjs/common';
import { accepted, movePlacement, movePlacementInput, parseInput, refused, type InputRefusal, type MovePlacementRefusal, type Outcome } from '@practicum/domain';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { PlacementRepository } from './placement.repository.js';
import { PlacementSurroundingsReader } from './placement-surroundings.js';

/** Moves a placement along its lifecycle and writes the step down. */
@Injectable()
export class MovePlacement {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly placements: PlacementRepository,
    private readonly around: PlacementSurroundingsReader,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The moved placement's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, MovePlacementRefusal | InputRefusal>> {
    const input = parseInput(movePlacementInput, given);
    if (!input.ok) return input;
    const { placementId, expectedVersion } = input.value;
    const today = await this.day.today(actor);
    return this.scoped.write(actor, async (transaction): Promise<Outcome<string, MovePlacementRefusal>> => {
      const placement = await this.placements.current(transaction, asId(placementId));
      const enrollment = placement && (await this.enrollments.current(transaction, placement.enrollmentId));
      const around = enrollment && (await this.around.read(transaction, enrollment, placement.siteId, placement.id));
      if (!placement || !around) return refused({ code: 'NOT_FOUND', field: 'placementId' });
      if (placement.version !== expectedVersion) return refused({ code: 'CHANGED_MEANWHILE' });
      const decided = movePlacement(placement, input.value, actor, today, around);
      if (!decided.ok) return decided;
      const [at, { id, studentId }, { from, to }] = [this.clock.now(), placement, decided.value];
      const saved = await this.placements.move(transaction, { ...decided.value, schoolId: actor.schoolId, placementId: id, byAccount: actor.accountId, at }, expectedVersion);
      if (!saved) return refused({ code: 'CHANGED_MEANWHILE' });
      await transaction.query(noteEvent(actor, { action: 'placement.moved', subject: { kind: 'placement', id }, studentId, data: { from, to }, at }));
      return accepted(id);
    });
  }
}
