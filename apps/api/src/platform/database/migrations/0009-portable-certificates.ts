import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const table = `create table portable_certificate (
  school_id uuid not null references school (id),
  certification_id uuid not null,
  student_id uuid not null,
  status_place integer not null check (status_place >= 0),
  credential text not null,
  token text not null,
  primary key (school_id, certification_id),
  unique (school_id, status_place),
  foreign key (school_id, certification_id) references certification (school_id, id),
  foreign key (school_id, student_id) references student (school_id, id)
)`;

/** The public credential of every certificate in both its forms, as it was signed, and its place in the school's list of revocations. */
export class PortableCertificates1764000009000 implements MigrationInterface {
  readonly name = 'PortableCertificates1764000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [table, ...wall()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table portable_certificate');
  }
}

function wall(): readonly string[] {
  // Whoever may see the certificate may see what is made of it.
  const certified = 'exists (select 1 from certification c where c.school_id = portable_certificate.school_id and c.id = portable_certificate.certification_id)';
  return schoolWall('portable_certificate', { visibleTo: ['staff', { student: 'student_id' }, { sql: certified }], changedBy: ['staff'], grants: 'select, insert' });
}
