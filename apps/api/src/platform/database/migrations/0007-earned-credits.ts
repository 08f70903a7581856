import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Credits that a posted result gave, where they are not those of the course. */
export class EarnedCredits1764000007000 implements MigrationInterface {
  readonly name = 'EarnedCredits1764000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table course_result
      add column credit_unit text check (credit_unit in ('semester', 'quarter')),
      add column credit_amount numeric(6, 2) check (credit_amount >= 0),
      add constraint course_result_credits_whole check ((credit_unit is null) = (credit_amount is null))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table course_result drop column credit_unit, drop column credit_amount');
  }
}
