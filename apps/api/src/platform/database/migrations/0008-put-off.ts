import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

/** What a person has put off on Today, theirs alone; and what somebody did lately, found without reading the whole record. */
export class PutOff1764000008000 implements MigrationInterface {
  readonly name = 'PutOff1764000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create table put_off (
      school_id uuid not null references school (id),
      account_id uuid not null references account (id),
      item_id text not null check (length(item_id) between 1 and 200),
      until date not null,
      reason text not null check (length(reason) between 1 and 200),
      at timestamptz not null default now(),
      primary key (school_id, account_id, item_id)
    )`);
    for (const statement of schoolWall('put_off', { visibleTo: [{ account: 'account_id' }], grants: 'select, insert, update, delete' })) await queryRunner.query(statement);
    await queryRunner.query('create index event_by_actor on event (school_id, actor_account_id, at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index event_by_actor');
    await queryRunner.query('drop table put_off');
  }
}
