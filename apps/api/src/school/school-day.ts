import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { SchoolRepository } from './school.repository.js';

/** What day it is at a school: the calendar day in its zone. A school's zone is set once, when it is opened, and kept in mind here. */
@Injectable()
export class SchoolDay {
  private readonly zones = new Map<string, string>();

  constructor(
    private readonly schools: SchoolRepository,
    private readonly clock: Clock,
  ) {}

  async today({ schoolId }: { readonly schoolId: string }): Promise<LocalDate> {
    return this.clock.today(this.zones.get(schoolId) ?? (await this.zoneOf(schoolId)));
  }

  private async zoneOf(schoolId: string): Promise<string> {
    const school = await this.schools.byId(schoolId);
    if (!school) throw new Error(`Broken promise: school ${schoolId} acts and is not there.`);
    this.zones.set(schoolId, school.zone);
    return school.zone;
  }
}
