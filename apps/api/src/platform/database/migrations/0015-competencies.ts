import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const tables = [
  `create table competency_item (
    school_id uuid not null references school (id),
    framework text not null,
    code text not null check (length(code) between 1 and 60),
    text text not null check (length(text) between 3 and 200),
    reassessed boolean not null,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, framework, code)
  )`,
  `create table competency_check_off (
    school_id uuid not null references school (id),
    id uuid not null,
    student_id uuid not null,
    enrollment_id uuid not null,
    placement_id uuid,
    site_id uuid,
    framework text not null,
    code text not null,
    answer text not null check (answer in ('achieved', 'not-available-at-site')),
    subject text check (subject in ('live', 'simulated')),
    reason text check (length(reason) between 1 and 500),
    said_of date not null,
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null default now(),
    primary key (school_id, id),
    check ((answer = 'achieved') = (subject is not null)),
    check ((answer = 'not-available-at-site') = (reason is not null)),
    check (answer = 'achieved' or site_id is not null),
    check ((placement_id is null) = (site_id is null)),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, placement_id) references placement (school_id, id),
    foreign key (school_id, site_id) references clinical_site (school_id, id)
  )`,
  `create index competency_check_off_by_student on competency_check_off (school_id, student_id, said_of)`,
  `create index competency_check_off_by_enrollment on competency_check_off (school_id, enrollment_id)`,
  `create table competency_withdrawal (
    school_id uuid not null references school (id),
    check_off_id uuid not null,
    student_id uuid not null,
    site_id uuid,
    reason text not null check (length(reason) between 1 and 500),
    by_account uuid not null references account (id),
    at timestamptz not null default now(),
    primary key (school_id, check_off_id),
    foreign key (school_id, check_off_id) references competency_check_off (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, site_id) references clinical_site (school_id, id)
  )`,
  'alter table procedure_entry add column specialty text',
  'alter table campus add column jurisdiction text',
  'alter table student add column jurisdiction text',
];

// Nobody signs for themself, whichever role they act in: asked of the account and not of the role.
const byAnother = (table: string): string => `${table}.by_account = (select app_account()) and not exists (select 1 from membership m
  where m.school_id = ${table}.school_id and m.account_id = (select app_account()) and m.student_id = ${table}.student_id)`;

const staffKeeps = 'school_id = app_school() and (select app_is_staff())';
// A preceptor states what they saw of a student placed at their site, in no other capacity, under their own name.
const siteAttests = `school_id = app_school() and section = 'attestations' and fact ->> 'by' = 'health-care-supervisor' and recorded_by = (select app_account())
  and exists (select 1 from placement p where p.school_id = record_fact.school_id and p.student_id = record_fact.student_id and p.site_id = (select app_site()))`;

/** Competencies signed one by one, the school's own items, specialties of cases, and where campuses and students are. */
export class Competencies1764000015000 implements MigrationInterface {
  readonly name = 'Competencies1764000015000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls(), ...attesting(`(${staffKeeps}) or (${siteAttests})`)]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of attesting(staffKeeps)) await queryRunner.query(statement);
    await queryRunner.query('drop table competency_withdrawal, competency_check_off, competency_item');
    await queryRunner.query('alter table student drop column jurisdiction');
    await queryRunner.query('alter table campus drop column jurisdiction');
    await queryRunner.query('alter table procedure_entry drop column specialty');
  }
}

function walls(): readonly string[] {
  const theirs = ['staff', { student: 'student_id' }, { site: 'site_id' }] as const;
  const signers = `(app_role() = 'instructor' or site_id = (select app_site()))`;
  const withdrawers = `((select app_is_staff()) or site_id = (select app_site()))`;
  return [
    ...schoolWall('competency_item', { visibleTo: ['everyone'], changedBy: ['staff'], grants: 'select, insert' }),
    ...schoolWall('competency_check_off', { visibleTo: theirs, changedBy: [{ sql: `${signers} and ${byAnother('competency_check_off')}` }], grants: 'select, insert' }),
    ...schoolWall('competency_withdrawal', { visibleTo: theirs, changedBy: [{ sql: `${withdrawers} and ${byAnother('competency_withdrawal')}` }], grants: 'select, insert' }),
  ];
}

function attesting(condition: string): readonly string[] {
  return ['drop policy school_adds on record_fact', `create policy school_adds on record_fact for insert to practicum_app with check (${condition})`];
}
