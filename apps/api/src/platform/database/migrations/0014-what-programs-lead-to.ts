import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../school-wall.js';

/** What a program leads to may be changed: a credential is taken off it as well as put to it. */
export class WhatProgramsLeadTo1764000014000 implements MigrationInterface {
  readonly name = 'WhatProgramsLeadTo1764000014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`grant delete on program_credential to ${APP_ROLE}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`revoke delete on program_credential from ${APP_ROLE}`);
  }
}
