import { Injectable } from '@nestjs/common';
import { accepted, parseInput, refused, zoneShape, type InputRefusal, type Outcome } from '@practicum/domain';
import { z } from 'zod';
import { Clock } from '../platform/clock/clock.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolRepository, type School } from './school.repository.js';

/** What opening a school asks for; the slug stands in addresses and on the command line. */
export const createSchoolInput = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$/, { error: 'FIELD_IS_NO_CODE' }),
  name: z.string().trim().min(1).max(200),
  zone: zoneShape,
});

export type CreateSchoolRefusal = InputRefusal | { readonly code: 'SCHOOL_SLUG_TAKEN'; readonly field: 'slug' };

/** Opens a school. Only the operator of a server does. */
@Injectable()
export class CreateSchool {
  constructor(
    private readonly scoped: Scoped,
    private readonly schools: SchoolRepository,
    private readonly clock: Clock,
  ) {}

  async run(typed: unknown): Promise<Outcome<School, CreateSchoolRefusal>> {
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
