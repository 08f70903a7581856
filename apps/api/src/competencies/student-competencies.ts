import { Injectable } from '@nestjs/common';
import type { Part, StudentCompetencies } from '@practicum/contract/server';
import type { EnrollmentRow } from '../enrollment/index.js';
import type { Door } from '../platform/access/door.js';
import { PlacementsOfEnrollmentLoader } from '../placement/index.js';
import { ProgramLoader } from '../program/index.js';
import { SchoolDay } from '../school/index.js';
import { CheckOffsOfEnrollmentLoader, OwnCompetenciesLoader } from './check-off.loader.js';
import { competenciesPart, seenPlacement } from './competency-parts.js';

/** Gathers what a student's competencies are told from; a list of students reads each table once. */
@Injectable()
export class StudentCompetenciesReader {
  constructor(
    private readonly checkOffs: CheckOffsOfEnrollmentLoader,
    private readonly own: OwnCompetenciesLoader,
    private readonly placements: PlacementsOfEnrollmentLoader,
    private readonly programs: ProgramLoader,
    private readonly day: SchoolDay,
  ) {}

  async of(door: Door, { id, studentId, programId }: EnrollmentRow): Promise<Part<StudentCompetencies>> {
    const { actor } = door;
    const [signed, own, placements, program, today] = await Promise.all([
      this.checkOffs.load(door, id), this.own.load(door, actor.schoolId), this.placements.load(door, id), this.programs.load(door, programId), this.day.today(actor),
    ]);
    return competenciesPart(actor, { studentId, field: program?.field ?? '', placement: seenPlacement(placements ?? [], actor, today), today }, signed ?? [], own ?? []);
  }
}
