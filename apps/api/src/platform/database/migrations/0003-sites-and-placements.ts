import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const tables = [
  `create table clinical_site (
    school_id uuid not null references school (id),
    id uuid not null,
    name text not null,
    street text,
    city text,
    state text,
    postal_code text,
    zone text not null,
    setting text not null,
    capacity int not null default 1 check (capacity >= 0),
    active boolean not null default true,
    created_at timestamptz not null default now(),
    primary key (school_id, id)
  )`,
  `create index clinical_site_by_name on clinical_site (school_id, name, id)`,
  `create table affiliation_agreement (
    school_id uuid not null references school (id),
    id uuid not null,
    site_id uuid not null,
    starts_on date not null,
    ends_on date,
    note text,
    primary key (school_id, id),
    check (ends_on is null or ends_on >= starts_on),
    foreign key (school_id, site_id) references clinical_site (school_id, id)
  )`,
  `create index affiliation_agreement_by_site on affiliation_agreement (school_id, site_id, starts_on)`,
  `create table preceptor (
    school_id uuid not null references school (id),
    id uuid not null,
    site_id uuid not null,
    given_name text not null,
    family_name text not null,
    email text,
    qualification text,
    licence text,
    active boolean not null default true,
    primary key (school_id, id),
    foreign key (school_id, site_id) references clinical_site (school_id, id)
  )`,
  `create index preceptor_by_site on preceptor (school_id, site_id, family_name)`,
  `create table placement (
    school_id uuid not null references school (id),
    id uuid not null,
    enrollment_id uuid not null,
    student_id uuid not null,
    site_id uuid not null,
    preceptor_id uuid,
    status text not null check (status in ('proposed', 'confirmed', 'active', 'completed', 'ended', 'cancelled')),
    starts_on date not null,
    ends_on date not null,
    planned_minutes int not null check (planned_minutes > 0),
    setting text not null,
    supervised boolean not null default true,
    supervision text,
    supervisor_qualification text,
    paid boolean not null default false,
    version int not null default 1,
    primary key (school_id, id),
    check (ends_on >= starts_on),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, site_id) references clinical_site (school_id, id),
    foreign key (school_id, preceptor_id) references preceptor (school_id, id)
  )`,
  `create index placement_by_student on placement (school_id, student_id, starts_on)`,
  `create index placement_by_enrollment on placement (school_id, enrollment_id, starts_on)`,
  `create index placement_by_site on placement (school_id, site_id, status, starts_on)`,
  `create table placement_move (
    school_id uuid not null references school (id),
    id uuid not null,
    placement_id uuid not null,
    from_status text,
    to_status text not null,
    reason text,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, placement_id) references placement (school_id, id)
  )`,
  `create index placement_move_by_placement on placement_move (school_id, placement_id, at)`,
];

const placedHere = (table: string, column: string): string =>
  `exists (select 1 from placement p where p.school_id = ${table}.school_id and p.${column} and p.site_id = app_site())`;

/** Clinical sites, affiliation agreements, preceptors and placements; the walls of students and enrollments lean on placements. */
export class SitesAndPlacements1764000003000 implements MigrationInterface {
  readonly name = 'SitesAndPlacements1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['student', 'enrollment'])
      for (const policy of ['owner_works', 'school_reads', 'school_adds', 'school_changes', 'school_removes'])
        await queryRunner.query(`drop policy if exists ${policy} on ${table}`);
    await queryRunner.query(`drop table placement_move, placement, preceptor, affiliation_agreement, clinical_site`);
  }
}

function walls(): string[] {
  const mine = `exists (select 1 from placement p where p.school_id = clinical_site.school_id and p.site_id = clinical_site.id and p.student_id = app_student())`;
  return [
    ...schoolWall('student', {
      visibleTo: ['staff', { student: 'id' }, { sql: placedHere('student', 'student_id = student.id') }],
      changedBy: ['staff'],
      grants: 'select, insert, update',
    }),
    ...schoolWall('enrollment', {
      visibleTo: ['staff', { student: 'student_id' }, { sql: placedHere('enrollment', 'enrollment_id = enrollment.id') }],
      changedBy: ['staff'],
      grants: 'select, insert, update',
    }),
    ...schoolWall('clinical_site', { visibleTo: ['staff', { site: 'id' }, { sql: mine }], changedBy: ['staff'], grants: 'select, insert, update' }),
    ...schoolWall('affiliation_agreement', { visibleTo: ['staff', { site: 'site_id' }], changedBy: ['staff'], grants: 'select, insert, update' }),
    ...schoolWall('preceptor', {
      visibleTo: [
        'staff',
        { site: 'site_id' },
        { sql: 'exists (select 1 from placement p where p.school_id = preceptor.school_id and p.preceptor_id = preceptor.id and p.student_id = app_student())' },
      ],
      changedBy: ['staff'],
      grants: 'select, insert, update',
    }),
    ...schoolWall('placement', { visibleTo: ['staff', { student: 'student_id' }, { site: 'site_id' }], changedBy: ['staff'], grants: 'select, insert, update' }),
    ...schoolWall('placement_move', {
      visibleTo: ['staff', { sql: 'exists (select 1 from placement p where p.school_id = placement_move.school_id and p.id = placement_move.placement_id)' }],
      changedBy: ['staff'],
      grants: 'select, insert',
    }),
  ];
}
