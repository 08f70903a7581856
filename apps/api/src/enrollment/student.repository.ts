import { Injectable } from '@nestjs/common';
import type { Jurisdiction, NewEnrollment } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A student as the row tells it. */
export interface StudentRow {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly studentNumber: string | null;
  readonly jurisdiction: Jurisdiction | null;
}

/** A row of the list, with the length of the whole list. */
export interface ListedStudent extends StudentRow {
  readonly totalCount: number;
}

/** A student with their enrollments in a program: those that go on first, then the newest. */
export interface EnrolledStudent extends StudentRow {
  readonly enrollmentIds: readonly string[];
}

/** What the list of students is asked for. */
export interface StudentsPage {
  readonly search: string | null;
  readonly cohortId: string | null;
  readonly status: string | null;
  readonly after: { readonly familyName: string; readonly givenName: string; readonly id: string } | null;
  readonly limit: number;
}

/** A student who was not known before. */
export type NewStudent = Exclude<NewEnrollment['student'], string>;

const COLUMNS = `s.id, trim(s.given_name || ' ' || s.family_name) as name, s.given_name as "givenName", s.family_name as "familyName",
  s.email, s.student_number as "studentNumber", s.jurisdiction`;

/** The state of the campus of student `s`; null where nobody has said. */
export const CAMPUS_JURISDICTION = `coalesce((select c.jurisdiction from campus c where c.school_id = s.school_id and c.id = s.campus_id),
  (select c.jurisdiction from enrollment e join cohort o on o.school_id = e.school_id and o.id = e.cohort_id join campus c on c.school_id = o.school_id and c.id = o.campus_id
    where e.school_id = s.school_id and e.student_id = s.id order by e.started_on desc, e.id limit 1),
  (select min(c.jurisdiction) from campus c where c.school_id = s.school_id having count(*) = 1))`;

const LISTED = `with listed as (
    select * from student s
    where ($1::text is null or (s.given_name || ' ' || s.family_name || ' ' || coalesce(s.email, '') || ' ' || coalesce(s.student_number, '')) ilike '%' || $1 || '%')
      and (($2::uuid is null and $3::text is null) or exists (select 1 from enrollment e where e.school_id = s.school_id and e.student_id = s.id
        and ($2::uuid is null or e.cohort_id = $2) and ($3::text is null or e.status = $3))))
  select ${COLUMNS}, (select count(*)::int from listed) as "totalCount"
  from listed s where $4::text is null or (s.family_name, s.given_name, s.id) > ($4, $5, $6::uuid)
  order by s.family_name, s.given_name, s.id limit $7`;

const ENROLLED = `select ${COLUMNS}, e.ids as "enrollmentIds" from student s
  cross join lateral (select array_agg(e.id::text order by e.status in ('enrolled', 'on-leave') desc, e.started_on desc, e.id) as ids from enrollment e
    where e.school_id = s.school_id and e.student_id = s.id and ($1::uuid is null or e.cohort_id = $1) and e.status in ('enrolled', 'on-leave', 'completed', 'graduated')) e
  where s.school_id = app_school() and e.ids is not null and ($2::text is null or (s.family_name, s.given_name, s.id) > ($2, $3, $4::uuid))
  order by s.family_name, s.given_name, s.id limit $5`;

/** The only place that asks for students. */
@Injectable()
export class StudentRepository {
  constructor(private readonly scoped: Scoped) {}

  listed(asking: Asking, page: StudentsPage): Promise<readonly ListedStudent[]> {
    const search = page.search?.trim().replaceAll(/[%_\\]/g, String.raw`\$&`) || null;
    return this.scoped.read<ListedStudent>(asking, {
      name: 'students',
      text: LISTED,
      values: [search, page.cohortId, page.status, page.after?.familyName ?? null, page.after?.givenName ?? null, page.after?.id ?? null, page.limit],
    });
  }

  /** Everybody of a cohort, or of the school, who studies or has finished, by name; `after` the last one already read. */
  enrolled(asking: Asking, cohortId: string | null, after: StudentRow | null, limit: number): Promise<readonly EnrolledStudent[]> {
    return this.scoped.read<EnrolledStudent>(asking, {
      name: 'students-enrolled',
      text: ENROLLED,
      values: [cohortId, after?.familyName ?? null, after?.givenName ?? null, after?.id ?? null, limit],
    });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly StudentRow[]> {
    return this.scoped.read<StudentRow>(asking, { name: 'students-by-id', text: `select ${COLUMNS} from student s where s.id = any($1)`, values: [ids] });
  }

  async isThere(transaction: Transaction, id: string): Promise<boolean> {
    return (await transaction.query({ text: 'select 1 from student where id = $1', values: [id] })).length > 0;
  }

  async numberIsTaken(transaction: Transaction, studentNumber: string): Promise<boolean> {
    return (await transaction.query({ text: 'select 1 from student where student_number = $1', values: [studentNumber] })).length > 0;
  }

  async add(transaction: Transaction, schoolId: string, id: string, student: NewStudent): Promise<void> {
    await transaction.query({
      text: `insert into student (school_id, id, given_name, family_name, email, student_number, born_on, jurisdiction) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [schoolId, id, student.givenName, student.familyName, student.email, student.studentNumber, student.bornOn, student.jurisdiction],
    });
  }

  async setJurisdiction(transaction: Transaction, id: string, jurisdiction: Jurisdiction | null): Promise<void> {
    await transaction.query({ text: 'update student set jurisdiction = $2 where school_id = app_school() and id = $1', values: [id, jurisdiction] });
  }

  /** The state of each student's campus: their own, their cohort's, or the school's only one. */
  campusJurisdictions(asking: Asking, ids: readonly string[]): Promise<readonly { readonly id: string; readonly jurisdiction: Jurisdiction | null }[]> {
    return this.scoped.read(asking, { name: 'students-campus-states', text: `select s.id, ${CAMPUS_JURISDICTION} as jurisdiction from student s where s.school_id = app_school() and s.id = any($1)`, values: [ids] });
  }
}
