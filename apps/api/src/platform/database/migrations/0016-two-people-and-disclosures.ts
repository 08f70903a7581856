import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, schoolWall } from '../school-wall.js';

// Who signs besides the first, who asked for a revocation before it was confirmed, and what left the school under which
// consent. All of it is only ever added to; what ends a thing is a row of its own.
const SIGNED = `check (countersigned_by is null or countersigned_by <> signed_by),
  add constraint certification_countersigned_in_full check ((countersigned_by_name is null) = (countersigned_by_role is null) and (countersigned_by is null or countersigned_by_name is not null))`;

const tables = [
  `create table school_setting (
    school_id uuid not null references school (id),
    id uuid not null,
    setting text not null check (setting in ('certificate-signers')),
    value text not null check (value in ('one', 'two')),
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null,
    primary key (school_id, id)
  )`,
  'create index school_setting_latest on school_setting (school_id, setting, at, id)',
  `create table first_signature (
    school_id uuid not null references school (id),
    id uuid not null,
    batch_id uuid not null,
    enrollment_id uuid not null,
    student_id uuid not null,
    credential text not null,
    edition text not null,
    route text not null,
    seen text not null check (seen ~ '^[0-9a-f]{64}$'),
    signed_on date not null,
    by_account uuid not null references account (id),
    by_name text not null,
    by_role text not null,
    at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id)
  )`,
  'create index first_signature_by_enrollment on first_signature (school_id, enrollment_id)',
  `create table first_signature_end (
    school_id uuid not null references school (id),
    first_signature_id uuid not null,
    student_id uuid not null,
    how text not null check (how in ('certified', 'left', 'withdrawn')),
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null,
    primary key (school_id, first_signature_id),
    foreign key (school_id, first_signature_id) references first_signature (school_id, id)
  )`,
  `alter table certification
    add column signed_by_role text not null default 'program-director',
    add column first_signed_at timestamptz,
    add column countersigned_by uuid references account (id),
    add column countersigned_by_name text,
    add column countersigned_by_role text,
    add constraint certification_signed_by_two ${SIGNED}`,
  `create table revocation_request (
    school_id uuid not null references school (id),
    id uuid not null,
    certification_id uuid not null,
    student_id uuid not null,
    reason text not null check (length(reason) between 1 and 500),
    by_account uuid not null references account (id),
    by_name text not null,
    by_role text not null,
    at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, certification_id) references certification (school_id, id)
  )`,
  'create index revocation_request_by_certification on revocation_request (school_id, certification_id, at)',
  `create table revocation_request_drop (
    school_id uuid not null references school (id),
    request_id uuid not null,
    student_id uuid not null,
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null,
    primary key (school_id, request_id),
    foreign key (school_id, request_id) references revocation_request (school_id, id)
  )`,
  `alter table revocation
    add column asked_by uuid references account (id),
    add column asked_by_name text,
    add column asked_at timestamptz,
    add constraint revocation_by_two check (asked_by is null or asked_by <> by_account)`,
  `create table consent_request (
    school_id uuid not null references school (id),
    id uuid not null,
    student_id uuid not null,
    certification_id uuid not null,
    body text not null check (length(body) between 2 and 200),
    records text not null check (records in ('certificate', 'certificate-and-packet')),
    purpose text not null check (purpose in ('exam-application', 'license-application', 'employment', 'further-study')),
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, certification_id) references certification (school_id, id)
  )`,
  'create index consent_request_by_student on consent_request (school_id, student_id, at)',
  `create table consent_request_answer (
    school_id uuid not null references school (id),
    request_id uuid not null,
    student_id uuid not null,
    answer text not null check (answer in ('given', 'declined')),
    at timestamptz not null,
    primary key (school_id, request_id),
    foreign key (school_id, request_id) references consent_request (school_id, id)
  )`,
  `create table disclosure_consent (
    school_id uuid not null references school (id),
    id uuid not null,
    student_id uuid not null,
    body text not null check (length(body) between 2 and 200),
    records text not null check (records in ('certificate', 'certificate-and-packet')),
    purpose text not null check (purpose in ('exam-application', 'license-application', 'employment', 'further-study')),
    until date not null,
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null,
    primary key (school_id, id),
    foreign key (school_id, student_id) references student (school_id, id)
  )`,
  'create index disclosure_consent_by_student on disclosure_consent (school_id, student_id, at)',
  `create table disclosure_consent_withdrawal (
    school_id uuid not null references school (id),
    consent_id uuid not null,
    student_id uuid not null,
    at timestamptz not null,
    primary key (school_id, consent_id),
    foreign key (school_id, consent_id) references disclosure_consent (school_id, id)
  )`,
  `create table disclosure (
    school_id uuid not null references school (id),
    id uuid not null,
    student_id uuid not null,
    certification_id uuid not null,
    consent_id uuid not null,
    body text not null,
    records text not null check (records in ('certificate', 'certificate-and-packet')),
    way text not null check (way in ('link', 'by-hand', 'by-mail')),
    token_hash bytea,
    expires_at timestamptz,
    by_account uuid not null references account (id),
    by_name text not null,
    at timestamptz not null,
    primary key (school_id, id),
    unique (school_id, token_hash),
    check ((way = 'link') = (token_hash is not null) and (way = 'link') = (expires_at is not null)),
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, certification_id) references certification (school_id, id),
    foreign key (school_id, consent_id) references disclosure_consent (school_id, id)
  )`,
  'create index disclosure_by_student on disclosure (school_id, student_id, at)',
  `create table disclosure_opening (
    school_id uuid not null references school (id),
    disclosure_id uuid not null,
    student_id uuid not null,
    at timestamptz not null,
    primary key (school_id, disclosure_id, at),
    foreign key (school_id, disclosure_id) references disclosure (school_id, id)
  )`,
];

const made = [
  'disclosure_opening', 'disclosure', 'disclosure_consent_withdrawal', 'disclosure_consent', 'consent_request_answer', 'consent_request', 'revocation_request_drop', 'revocation_request',
  'first_signature_end', 'first_signature', 'school_setting',
];

/** Two people under a certificate or a revocation, a school's choice of signers, consents, and what was disclosed under them. */
export class TwoPeopleAndDisclosures1764000016000 implements MigrationInterface {
  readonly name = 'TwoPeopleAndDisclosures1764000016000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop policy revoked_by_two on revocation');
    await queryRunner.query('drop policy signed_by_as_many on certification');
    await queryRunner.query(`drop table ${made.join(', ')}`);
    await queryRunner.query('alter table revocation drop column asked_by, drop column asked_by_name, drop column asked_at');
    await queryRunner.query('alter table certification drop column signed_by_role, drop column first_signed_at, drop column countersigned_by, drop column countersigned_by_name, drop column countersigned_by_role');
  }
}

function walls(): readonly string[] {
  const theirs = ['staff', { student: 'student_id' }] as const;
  const grants = 'select, insert';
  const ofStaff = ['first_signature', 'first_signature_end', 'revocation_request', 'revocation_request_drop'];
  return [
    ...schoolWall('school_setting', { visibleTo: ['everyone'], changedBy: ['staff'], grants }),
    ...ofStaff.flatMap((table) => schoolWall(table, { visibleTo: ['staff'], grants })),
    ...['consent_request', 'disclosure', 'disclosure_opening'].flatMap((table) => schoolWall(table, { visibleTo: theirs, changedBy: ['staff'], grants })),
    // Consent is the student's own word: staff read it and cannot write it.
    ...['consent_request_answer', 'disclosure_consent', 'disclosure_consent_withdrawal'].flatMap((table) => schoolWall(table, { visibleTo: theirs, changedBy: [{ student: 'student_id' }], grants })),
    // Where the school wants two people under a certificate, the database takes none with one.
    `create policy signed_by_as_many on certification as restrictive for insert to ${APP_ROLE} with check (countersigned_by is not null or coalesce((
      select value from school_setting s where s.school_id = certification.school_id and s.setting = 'certificate-signers' order by s.at desc, s.id desc limit 1), 'one') = 'one')`,
    // What another revoked before a restore is put back by the server itself; everybody else needs somebody who asked.
    `create policy revoked_by_two on revocation as restrictive for insert to ${APP_ROLE} with check (asked_by is not null or app_role() = 'system')`,
  ];
}
