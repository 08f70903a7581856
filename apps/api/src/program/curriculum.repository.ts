import { Injectable } from '@nestjs/common';
import type { LocalDate, Minutes } from '@practicum/domain';
import { Scoped, type Asking } from '../platform/database/unit-of-work.js';

/** A course of the catalogue. */
export interface CourseRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly subjects: readonly string[];
  readonly clockHours: number | null;
}

/** A curriculum edition with the courses it lists. */
export interface EditionRow {
  readonly id: string;
  readonly programId: string;
  readonly code: string;
  readonly effectiveOn: LocalDate;
  readonly weeks: number | null;
  readonly requiredHours: readonly { readonly category: string; readonly minutes: Minutes }[];
  readonly courses: readonly { readonly required: boolean; readonly course: CourseRow }[];
}

/** The columns of a course as it travels, for any alias. */
export const courseColumns = (alias: string): string =>
  `${alias}.id, ${alias}.code, ${alias}.title, ${alias}.subjects, ${alias}.clock_hours as "clockHours"`;

/** The only place that asks for curriculum editions and the course catalogue. */
@Injectable()
export class CurriculumRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Editions of the programs, the newest first. */
  editionsOf(asking: Asking, programIds: readonly string[]): Promise<readonly EditionRow[]> {
    return this.scoped.read<EditionRow>(asking, {
      name: 'curriculum-editions',
      text: `select e.id, e.program_id as "programId", e.code, e.effective_on as "effectiveOn", e.weeks,
          coalesce((select jsonb_agg(jsonb_build_object('category', key, 'minutes', value::int) order by key)
            from jsonb_each_text(e.required_hours)), '[]') as "requiredHours",
          coalesce((select jsonb_agg(jsonb_build_object('required', l.required, 'course', jsonb_build_object('id', c.id, 'code', c.code,
              'title', c.title, 'subjects', c.subjects, 'clockHours', c.clock_hours)) order by l.position, c.code)
            from curriculum_course l join course c on c.school_id = l.school_id and c.id = l.course_id
            where l.school_id = e.school_id and l.curriculum_edition_id = e.id), '[]') as courses
        from curriculum_edition e where e.program_id = any($1) order by e.effective_on desc, e.id`,
      values: [programIds],
    });
  }

  coursesByIds(asking: Asking, ids: readonly string[]): Promise<readonly CourseRow[]> {
    return this.scoped.read<CourseRow>(asking, {
      name: 'courses-by-id',
      text: `select ${courseColumns('c')} from course c where c.id = any($1)`,
      values: [ids],
    });
  }
}
