import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

/** How long a school counts until a certifying body drops a held exam result. The latest word counts; earlier ones stay. */
export class ReleaseDeadlines1764000013000 implements MigrationInterface {
  readonly name = 'ReleaseDeadlines1764000013000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table release_deadline (
      school_id uuid not null references school (id),
      id uuid not null,
      body text not null check (length(body) between 1 and 200),
      days int not null check (days between 1 and 1000),
      against text not null check (length(against) between 1 and 500),
      set_by uuid references account (id),
      at timestamptz not null,
      primary key (school_id, id)
    )`);
    for (const statement of schoolWall('release_deadline', { visibleTo: ['everyone'], changedBy: ['staff'], grants: 'select, insert' })) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table release_deadline');
  }
}
