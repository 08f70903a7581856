import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const table = `create table directory_opt_out (
  school_id uuid not null references school (id),
  student_id uuid not null,
  by_account uuid not null references account (id),
  at timestamptz not null,
  primary key (school_id, student_id),
  foreign key (school_id, student_id) references student (school_id, id)
)`;

/** Students who do not let the school tell their name to whoever asks (directory information, 34 CFR 99.37). */
export class Directory1764000010000 implements MigrationInterface {
  readonly name = 'Directory1764000010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [table, ...wall()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table directory_opt_out');
  }
}

function wall(): readonly string[] {
  // The public page of a certificate must know that it may not tell whose it is.
  const certified = 'exists (select 1 from certification c where c.school_id = directory_opt_out.school_id and c.student_id = directory_opt_out.student_id)';
  return schoolWall('directory_opt_out', { visibleTo: ['staff', { student: 'student_id' }, { sql: certified }], changedBy: ['staff', { student: 'student_id' }], grants: 'select, insert, delete' });
}
