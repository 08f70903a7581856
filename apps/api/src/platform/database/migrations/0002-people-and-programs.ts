import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const tables = [
  `create table campus (
    school_id uuid not null references school (id),
    id uuid not null,
    name text not null,
    primary key (school_id, id),
    unique (school_id, name)
  )`,
  `create table student (
    school_id uuid not null references school (id),
    id uuid not null,
    given_name text not null,
    family_name text not null,
    email text,
    student_number text,
    born_on date,
    campus_id uuid,
    created_at timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, student_number),
    foreign key (school_id, campus_id) references campus (school_id, id)
  )`,
  `create index student_by_name on student (school_id, family_name, given_name, id)`,
  `create index student_by_email on student (school_id, email)`,
  `create table staff_member (
    school_id uuid not null references school (id),
    id uuid not null,
    given_name text not null,
    family_name text not null,
    email text,
    staff_number text,
    created_at timestamptz not null default now(),
    primary key (school_id, id)
  )`,
  `create index staff_member_by_name on staff_member (school_id, family_name, given_name, id)`,
  `create table program (
    school_id uuid not null references school (id),
    id uuid not null,
    code text not null,
    name text not null,
    field text not null,
    award text not null check (award in ('certificate', 'diploma', 'associate', 'bachelor', 'master')),
    type text,
    placement_label text not null default 'externship' check (placement_label in ('externship', 'practicum', 'clinical-rotation')),
    institution_accreditor text,
    accreditations jsonb not null default '[]',
    approvals jsonb not null default '[]',
    primary key (school_id, id),
    unique (school_id, code)
  )`,
  `create table curriculum_edition (
    school_id uuid not null references school (id),
    id uuid not null,
    program_id uuid not null,
    code text not null,
    effective_on date not null,
    weeks int,
    required_hours jsonb not null default '{}',
    primary key (school_id, id),
    unique (school_id, program_id, code),
    foreign key (school_id, program_id) references program (school_id, id)
  )`,
  `create table program_credential (
    school_id uuid not null references school (id),
    program_id uuid not null,
    credential text not null,
    position int not null default 0,
    primary key (school_id, program_id, credential),
    foreign key (school_id, program_id) references program (school_id, id)
  )`,
  `create table term (
    school_id uuid not null references school (id),
    id uuid not null,
    name text not null,
    starts_on date not null,
    ends_on date not null,
    primary key (school_id, id),
    check (ends_on >= starts_on)
  )`,
  `create table course (
    school_id uuid not null references school (id),
    id uuid not null,
    code text not null,
    title text not null,
    subjects jsonb not null default '[]',
    credit_unit text check (credit_unit in ('semester', 'quarter')),
    credit_amount numeric(6, 2),
    clock_hours numeric(7, 2),
    primary key (school_id, id)
  )`,
  `create index course_by_code on course (school_id, code)`,
  `create table curriculum_course (
    school_id uuid not null references school (id),
    curriculum_edition_id uuid not null,
    course_id uuid not null,
    position int not null default 0,
    required boolean not null default true,
    primary key (school_id, curriculum_edition_id, course_id),
    foreign key (school_id, curriculum_edition_id) references curriculum_edition (school_id, id),
    foreign key (school_id, course_id) references course (school_id, id)
  )`,
  `create table class (
    school_id uuid not null references school (id),
    id uuid not null,
    course_id uuid not null,
    term_id uuid,
    campus_id uuid,
    title text not null,
    primary key (school_id, id),
    foreign key (school_id, course_id) references course (school_id, id),
    foreign key (school_id, term_id) references term (school_id, id),
    foreign key (school_id, campus_id) references campus (school_id, id)
  )`,
  `create table class_roster (
    school_id uuid not null references school (id),
    id uuid not null,
    class_id uuid not null,
    student_id uuid,
    staff_member_id uuid,
    part text not null check (part in ('student', 'instructor', 'other')),
    starts_on date,
    ends_on date,
    primary key (school_id, id),
    unique nulls not distinct (school_id, class_id, student_id, staff_member_id, part),
    check ((student_id is null) <> (staff_member_id is null)),
    foreign key (school_id, class_id) references class (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, staff_member_id) references staff_member (school_id, id)
  )`,
  `create table cohort (
    school_id uuid not null references school (id),
    id uuid not null,
    program_id uuid not null,
    curriculum_edition_id uuid not null,
    campus_id uuid,
    name text not null,
    starts_on date not null,
    expected_completion_on date,
    primary key (school_id, id),
    unique (school_id, name),
    foreign key (school_id, program_id) references program (school_id, id),
    foreign key (school_id, curriculum_edition_id) references curriculum_edition (school_id, id),
    foreign key (school_id, campus_id) references campus (school_id, id)
  )`,
  `create table enrollment (
    school_id uuid not null references school (id),
    id uuid not null,
    student_id uuid not null,
    program_id uuid not null,
    curriculum_edition_id uuid not null,
    cohort_id uuid,
    status text not null check (status in ('applied', 'enrolled', 'on-leave', 'withdrawn', 'completed', 'graduated')),
    started_on date not null,
    expected_completion_on date,
    completed_on date,
    weekly_pace_minutes int,
    version int not null default 1,
    primary key (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, program_id) references program (school_id, id),
    foreign key (school_id, curriculum_edition_id) references curriculum_edition (school_id, id),
    foreign key (school_id, cohort_id) references cohort (school_id, id)
  )`,
  `create unique index enrollment_open_once on enrollment (school_id, student_id, program_id) where status in ('applied', 'enrolled', 'on-leave')`,
  `create index enrollment_by_cohort on enrollment (school_id, cohort_id, student_id)`,
  `create index enrollment_by_student on enrollment (school_id, student_id, started_on)`,
  `create table enrollment_move (
    school_id uuid not null references school (id),
    id uuid not null,
    enrollment_id uuid not null,
    from_status text,
    to_status text not null,
    moved_on date not null,
    reason text,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id)
  )`,
  `create index enrollment_move_by_enrollment on enrollment_move (school_id, enrollment_id, at)`,
  `create table course_result (
    school_id uuid not null references school (id),
    id uuid not null,
    enrollment_id uuid not null,
    student_id uuid not null,
    course_id uuid not null,
    class_id uuid,
    attempt int not null check (attempt >= 1),
    result text not null check (result in ('in-progress', 'passed', 'failed', 'incomplete', 'withdrawn')),
    grade text,
    completed_on date,
    replaces_id uuid,
    posted_by uuid references account (id),
    posted_at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, course_id) references course (school_id, id),
    foreign key (school_id, class_id) references class (school_id, id),
    foreign key (school_id, replaces_id) references course_result (school_id, id),
    unique (school_id, replaces_id)
  )`,
  `create index course_result_by_enrollment on course_result (school_id, enrollment_id, course_id, posted_at)`,
];

/** People, programs, terms, courses, classes, cohorts, enrollments and course results of a school. */
export class PeopleAndPrograms1764000002000 implements MigrationInterface {
  readonly name = 'PeopleAndPrograms1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table course_result, enrollment_move, enrollment, cohort, class_roster, class,
      curriculum_course, course, term, program_credential, curriculum_edition, program, staff_member, student, campus`);
  }
}

function walls(): string[] {
  const catalogue = ['campus', 'program', 'curriculum_edition', 'program_credential', 'term', 'course', 'curriculum_course', 'class', 'cohort'];
  return [
    ...catalogue.flatMap((table) => schoolWall(table, { visibleTo: ['everyone'], changedBy: ['staff'], grants: 'select, insert, update' })),
    ...schoolWall('staff_member', { visibleTo: ['staff'], grants: 'select, insert, update' }),
    ...schoolWall('class_roster', { visibleTo: ['staff', { student: 'student_id' }], changedBy: ['staff'], grants: 'select, insert, update, delete' }),
    ...schoolWall('enrollment_move', {
      visibleTo: ['staff', { sql: 'exists (select 1 from enrollment e where e.school_id = enrollment_move.school_id and e.id = enrollment_move.enrollment_id and e.student_id = app_student())' }],
      changedBy: ['staff'],
      grants: 'select, insert',
    }),
    ...schoolWall('course_result', { visibleTo: ['staff', { student: 'student_id' }], changedBy: ['staff'], grants: 'select, insert' }),
  ];
}
