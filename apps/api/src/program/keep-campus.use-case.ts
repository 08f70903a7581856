import { Injectable } from '@nestjs/common';
import { accepted, keepCampus, keepCampusInput, parseInput, type CampusRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolYearRepository } from './school-year.repository.js';

/** Adds a campus, or says what it is called and in which state it stands. */
@Injectable()
export class KeepCampus {
  constructor(
    private readonly scoped: Scoped,
    private readonly year: SchoolYearRepository,
    private readonly clock: Clock,
  ) {}

  /** The campus's id, or why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, CampusRefusal | InputRefusal>> {
    const input = parseInput(keepCampusInput, given);
    if (!input.ok) return input;
    const decided = keepCampus(input.value, await this.year.campuses(actor));
    if (!decided.ok) return decided;
    const { campusId, name, jurisdiction = null } = decided.value;
    const [id, at] = [campusId ? asId(campusId) : newId(), this.clock.now()];
    await this.scoped.write(actor, async (within) => {
      await this.year.keepCampus(within, actor.schoolId, { id, name, jurisdiction });
      // A state may change what its students need, so the record keeps that it was set.
      await within.query(noteEvent(actor, { action: 'campus.kept', subject: { kind: 'campus', id }, data: { jurisdiction }, at }));
    });
    return accepted(id);
  }
}
