import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const confirmed = `exists (select 1 from edition_confirmation c where c.school_id = school_edition.school_id
  and c.credential = school_edition.credential and c.edition = school_edition.edition)`;

/** Rules that a school writes for itself, and against which page each edition was confirmed. What is confirmed no longer changes. */
export class SchoolEditions1764000012000 implements MigrationInterface {
  readonly name = 'SchoolEditions1764000012000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table edition_confirmation add column against text check (length(against) between 1 and 500)');
    await queryRunner.query(`create table school_edition (
      school_id uuid not null references school (id),
      credential text not null,
      edition text not null,
      rules jsonb not null,
      version int not null default 1,
      from_credential text,
      from_edition text,
      changed_by uuid references account (id),
      changed_at timestamptz not null,
      primary key (school_id, credential, edition)
    )`);
    const wall = schoolWall('school_edition', {
      visibleTo: ['everyone'],
      changedBy: [{ sql: `(select app_is_staff()) and not ${confirmed}` }],
      grants: 'select, insert, update, delete',
    });
    for (const statement of wall) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table school_edition');
    await queryRunner.query('alter table edition_confirmation drop column against');
  }
}
