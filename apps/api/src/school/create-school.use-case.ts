import { Injectable } from '@nestjs/common';
import { accepted, createSchoolInput, parseInput, refused, type InputRefusal, type Outcome, type SchoolRefusal } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolRepository, type School } from './school.repository.js';

/** Opens a school. Only the operator of a server does. */
@Injectable()
export class CreateSchool {
  constructor(
    private readonly scoped: Scoped,
    private readonly schools: SchoolRepository,
    private readonly clock: Clock,
  ) {}

  async run(typed: unknown): Promise<Outcome<School, SchoolRefusal | InputRefusal>> {
    const input = parseInput(createSchoolInput, typed);
    if (!input.ok) return input;
    const school: School = { id: newId(), ...input.value, demo: false };
    const now = this.clock.now();
    const opened = await this.scoped.write(serverScope(school.id), async (within) => {
      if (!(await this.schools.add(within, school, now))) return false;
      await within.query(noteEvent({ schoolId: school.id }, { action: 'school.opened', subject: { kind: 'school', id: school.id }, at: now }));
      return true;
    });
    return opened ? accepted(school) : refused({ code: 'SCHOOL_SLUG_TAKEN', field: 'slug' });
  }
}
