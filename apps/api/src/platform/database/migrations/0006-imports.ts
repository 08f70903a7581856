import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const tables = [
  `create table import_run (
    school_id uuid not null references school (id),
    id uuid not null,
    kind text not null check (kind in ('roster', 'oneroster', 'sites', 'hours', 'grades', 'programs')),
    format text,
    file_name text not null,
    stored_as text,
    column_map jsonb not null default '{}',
    status text not null check (status in ('checked', 'imported', 'refused', 'cancelled')),
    answer jsonb not null,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    imported_at timestamptz,
    primary key (school_id, id)
  )`,
  `create index import_run_recent on import_run (school_id, at desc)`,
  `create table external_reference (
    school_id uuid not null references school (id),
    source text not null,
    kind text not null,
    reference text not null,
    thing_id uuid not null,
    row_digest text not null,
    primary key (school_id, source, kind, reference)
  )`,
  `create index external_reference_by_thing on external_reference (school_id, thing_id)`,
];

/** Import runs and the names that other systems give to our things, so that a second import changes nothing. */
export class Imports1764000006000 implements MigrationInterface {
  readonly name = 'Imports1764000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table external_reference, import_run`);
  }
}

function walls(): string[] {
  return [
    ...schoolWall('import_run', { visibleTo: ['staff'], grants: 'select, insert, update' }),
    ...schoolWall('external_reference', { visibleTo: ['staff'], grants: 'select, insert, update' }),
  ];
}
