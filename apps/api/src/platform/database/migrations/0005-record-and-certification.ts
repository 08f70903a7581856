import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const tables = [
  `create table record_fact (
    school_id uuid not null references school (id),
    id uuid not null,
    student_id uuid not null,
    section text not null check (section in ('education', 'credentials', 'exams', 'military', 'memberships', 'competencies', 'work', 'documents', 'attestations')),
    fact jsonb not null,
    recorded_by uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id)
  )`,
  `create index record_fact_by_student on record_fact (school_id, student_id, section)`,
  `create table record_fact_withdrawal (
    school_id uuid not null references school (id),
    fact_id uuid not null,
    student_id uuid not null,
    reason text not null,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, fact_id),
    foreign key (school_id, fact_id) references record_fact (school_id, id)
  )`,
  `create table edition_confirmation (
    school_id uuid not null references school (id),
    credential text not null,
    edition text not null,
    confirmed_by uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, credential, edition)
  )`,
  `create table requirement_decision (
    school_id uuid not null references school (id),
    id uuid not null,
    enrollment_id uuid not null,
    student_id uuid not null,
    credential text not null,
    edition text not null,
    route text not null,
    path text not null,
    decision text not null check (decision in ('accepted', 'waived')),
    reason text not null,
    evidence jsonb not null default '[]',
    by_account uuid references account (id),
    by_name text not null,
    decided_on date not null,
    at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id)
  )`,
  `create index requirement_decision_by_enrollment on requirement_decision (school_id, enrollment_id, credential)`,
  `create table requirement_decision_withdrawal (
    school_id uuid not null references school (id),
    decision_id uuid not null,
    student_id uuid not null,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, decision_id),
    foreign key (school_id, decision_id) references requirement_decision (school_id, id)
  )`,
  `create table published_key (
    id uuid primary key,
    school_id uuid not null references school (id),
    public_key text not null,
    made_at timestamptz not null default now(),
    retired_at timestamptz
  )`,
  `create table signing_key (
    school_id uuid not null references school (id),
    id uuid not null references published_key (id),
    sealed_private_key text not null,
    made_at timestamptz not null default now(),
    retired_at timestamptz,
    primary key (school_id, id)
  )`,
  `create table certification (
    school_id uuid not null references school (id),
    id uuid not null,
    enrollment_id uuid not null,
    student_id uuid not null,
    number text not null,
    credential text not null,
    edition text not null,
    route text not null,
    certified_on date not null,
    content text not null,
    digest text not null,
    signature text not null,
    signing_key_id uuid not null,
    signed_by uuid references account (id),
    signed_by_name text not null,
    demo boolean not null,
    at timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, number),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, signing_key_id) references signing_key (school_id, id)
  )`,
  `create index certification_by_student on certification (school_id, student_id, at)`,
  `create index certification_by_enrollment on certification (school_id, enrollment_id, credential)`,
  `create table revocation (
    school_id uuid not null references school (id),
    certification_id uuid not null,
    student_id uuid not null,
    reason text not null,
    by_account uuid references account (id),
    by_name text not null,
    at timestamptz not null default now(),
    primary key (school_id, certification_id),
    foreign key (school_id, certification_id) references certification (school_id, id)
  )`,
];

/** Facts of the student record, decisions on requirements, confirmed editions, signing keys, certifications and revocations. */
export class RecordAndCertification1764000005000 implements MigrationInterface {
  readonly name = 'RecordAndCertification1764000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table revocation, certification, signing_key, published_key, requirement_decision_withdrawal,
      requirement_decision, edition_confirmation, record_fact_withdrawal, record_fact`);
  }
}

function walls(): string[] {
  const theirs = ['staff', { student: 'student_id' }] as const;
  const facts = ['record_fact', 'record_fact_withdrawal', 'requirement_decision', 'requirement_decision_withdrawal'];
  const asked = `app_role() = 'anyone' and number = nullif(current_setting('app.certificate', true), '')`;
  const revoked = 'exists (select 1 from certification c where c.school_id = revocation.school_id and c.id = revocation.certification_id)';
  return [
    ...facts.flatMap((table) => schoolWall(table, { visibleTo: theirs, changedBy: ['staff'], grants: 'select, insert' })),
    ...schoolWall('certification', { visibleTo: [...theirs, { sql: asked }], changedBy: ['staff'], grants: 'select, insert' }),
    ...schoolWall('revocation', { visibleTo: [...theirs, { sql: revoked }], changedBy: ['staff'], grants: 'select, insert' }),
    'grant select, insert, update on published_key to practicum_app',
    ...schoolWall('edition_confirmation', { visibleTo: ['everyone'], changedBy: ['staff'], grants: 'select, insert, delete' }),
    ...schoolWall('signing_key', { visibleTo: ['staff'], grants: 'select, insert, update' }),
  ];
}
