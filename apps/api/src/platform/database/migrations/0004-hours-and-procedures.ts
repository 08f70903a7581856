import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schoolWall } from '../school-wall.js';

const owner = `
    foreign key (school_id, student_id) references student (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id),
    foreign key (school_id, placement_id) references placement (school_id, id)`;

const tables = [
  `create table claim (
    school_id uuid not null references school (id),
    id uuid not null,
    client_key text not null,
    kind text not null check (kind in ('hours', 'procedures')),
    student_id uuid not null,
    enrollment_id uuid not null,
    placement_id uuid,
    site_id uuid,
    said jsonb not null,
    refusals jsonb,
    by_account uuid references account (id),
    device_at timestamptz,
    at timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, client_key),${owner}
  )`,
  `create index claim_by_enrollment on claim (school_id, enrollment_id, at)`,
  `create table claim_settlement (
    school_id uuid not null references school (id),
    claim_id uuid not null,
    outcome text not null check (outcome in ('entered', 'dropped')),
    reason text,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, claim_id),
    foreign key (school_id, claim_id) references claim (school_id, id)
  )`,
  `create table time_entry (
    school_id uuid not null references school (id),
    id uuid not null,
    claim_id uuid,
    student_id uuid not null,
    enrollment_id uuid not null,
    placement_id uuid,
    site_id uuid,
    category text not null,
    discipline text not null default '',
    topics text not null default '',
    clinical_date date not null,
    zone text not null,
    starts_at timestamptz,
    ends_at timestamptz,
    break_minutes int not null default 0 check (break_minutes >= 0),
    minutes int not null check (minutes > 0),
    note text,
    corrects_id uuid,
    source text not null default 'student' check (source in ('student', 'preceptor', 'staff', 'import')),
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, corrects_id),
    check (ends_at is null or ends_at > starts_at),
    foreign key (school_id, claim_id) references claim (school_id, id),
    foreign key (school_id, site_id) references clinical_site (school_id, id),
    foreign key (school_id, corrects_id) references time_entry (school_id, id),${owner}
  )`,
  `create index time_entry_by_enrollment on time_entry (school_id, enrollment_id, clinical_date desc, id desc)`,
  `create table time_entry_standing (
    school_id uuid not null references school (id),
    time_entry_id uuid not null,
    student_id uuid not null,
    enrollment_id uuid not null,
    placement_id uuid,
    site_id uuid,
    clinical_date date not null,
    status text not null check (status in ('submitted', 'verified', 'credited', 'returned', 'corrected', 'not-credited')),
    credited_minutes int not null default 0 check (credited_minutes >= 0),
    capped_by text,
    settings_version text,
    open_exceptions int not null default 0 check (open_exceptions >= 0),
    version int not null default 1,
    stands tstzrange,
    changed_at timestamptz not null default now(),
    primary key (school_id, time_entry_id),
    foreign key (school_id, time_entry_id) references time_entry (school_id, id),${owner},
    constraint time_entry_stands_alone exclude using gist (school_id with =, student_id with =, stands with &&) where (stands is not null)
  )`,
  `create index standing_by_enrollment on time_entry_standing (school_id, enrollment_id, clinical_date desc, time_entry_id desc)`,
  `create index standing_waiting_at_site on time_entry_standing (school_id, site_id, clinical_date) where status = 'submitted'`,
  `create index standing_waiting_for_school on time_entry_standing (school_id, clinical_date) where status in ('submitted', 'verified')`,
  `create table entry_exception (
    school_id uuid not null references school (id),
    id uuid not null,
    time_entry_id uuid not null,
    student_id uuid not null,
    site_id uuid,
    code text not null,
    figures jsonb not null default '{}',
    decision text check (decision in ('credit', 'credit-part', 'not-credit', 'return')),
    decided_by uuid references account (id),
    decided_at timestamptz,
    reason text,
    at timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, time_entry_id, code),
    foreign key (school_id, time_entry_id) references time_entry (school_id, id)
  )`,
  `create index entry_exception_open on entry_exception (school_id, at) where decision is null`,
  `create table verification (
    school_id uuid not null references school (id),
    id uuid not null,
    time_entry_id uuid not null,
    student_id uuid not null,
    site_id uuid,
    answer text not null check (answer in ('verified', 'returned')),
    reason text,
    digest text not null,
    preceptor_id uuid,
    by_account uuid references account (id),
    by_name text not null,
    by_qualification text,
    at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, time_entry_id) references time_entry (school_id, id),
    foreign key (school_id, preceptor_id) references preceptor (school_id, id)
  )`,
  `create index verification_by_entry on verification (school_id, time_entry_id, at)`,
  `create table credit_decision (
    school_id uuid not null references school (id),
    id uuid not null,
    time_entry_id uuid not null,
    student_id uuid not null,
    answer text not null check (answer in ('credited', 'not-credited')),
    credited_minutes int not null,
    capped_by text,
    settings_version text not null,
    reason text,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, id),
    foreign key (school_id, time_entry_id) references time_entry (school_id, id)
  )`,
  `create index credit_decision_by_entry on credit_decision (school_id, time_entry_id, at)`,
  `create table enrollment_hours (
    school_id uuid not null references school (id),
    enrollment_id uuid not null,
    student_id uuid not null,
    version int not null default 1,
    primary key (school_id, enrollment_id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id)
  )`,
  `create table hour_total (
    school_id uuid not null references school (id),
    id uuid not null default gen_random_uuid(),
    enrollment_id uuid not null,
    student_id uuid not null,
    placement_id uuid,
    site_id uuid,
    category text not null,
    discipline text not null default '',
    topics text not null default '',
    month text not null,
    submitted_minutes int not null default 0,
    verified_minutes int not null default 0,
    credited_minutes int not null default 0,
    not_credited_minutes int not null default 0,
    entries int not null default 0,
    last_on date not null,
    primary key (school_id, id),
    constraint hour_total_once unique nulls not distinct (school_id, enrollment_id, placement_id, category, discipline, topics, month),${owner}
  )`,
  `create table procedure_entry (
    school_id uuid not null references school (id),
    id uuid not null,
    claim_id uuid,
    client_key text not null,
    student_id uuid not null,
    enrollment_id uuid not null,
    placement_id uuid,
    site_id uuid,
    procedure text not null,
    count int not null check (count between 1 and 500),
    role text not null,
    subject text not null check (subject in ('live', 'simulated')),
    successful boolean not null,
    unaided boolean not null,
    activity text not null,
    purpose text,
    age_band text,
    clinical_date date not null,
    note text,
    by_account uuid references account (id),
    at timestamptz not null default now(),
    primary key (school_id, id),
    unique (school_id, client_key),
    foreign key (school_id, claim_id) references claim (school_id, id),${owner}
  )`,
  `create index procedure_entry_by_enrollment on procedure_entry (school_id, enrollment_id, clinical_date desc, id desc)`,
  `create table procedure_standing (
    school_id uuid not null references school (id),
    procedure_entry_id uuid not null,
    student_id uuid not null,
    enrollment_id uuid not null,
    site_id uuid,
    status text not null check (status in ('submitted', 'verified', 'returned')),
    reason text,
    version int not null default 1,
    verified_by uuid references account (id),
    verified_by_name text,
    verified_at timestamptz,
    primary key (school_id, procedure_entry_id),
    foreign key (school_id, procedure_entry_id) references procedure_entry (school_id, id),
    foreign key (school_id, enrollment_id) references enrollment (school_id, id)
  )`,
  `create index procedure_waiting_at_site on procedure_standing (school_id, site_id) where status = 'submitted'`,
  `create index procedure_standing_by_enrollment on procedure_standing (school_id, enrollment_id)`,
];

/** Claims, time entries and their standings, verifications, credit decisions, totals kept on write, and procedure logs. */
export class HoursAndProcedures1764000004000 implements MigrationInterface {
  readonly name = 'HoursAndProcedures1764000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls()]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table procedure_standing, procedure_entry, hour_total, enrollment_hours, credit_decision,
      verification, entry_exception, time_entry_standing, time_entry, claim_settlement, claim`);
  }
}

function walls(): string[] {
  const theirs = ['staff', { student: 'student_id' }, { site: 'site_id' }] as const;
  const insertOnly = ['claim', 'time_entry', 'verification', 'procedure_entry'];
  const changing = ['time_entry_standing', 'hour_total', 'procedure_standing', 'entry_exception'];
  return [
    ...insertOnly.flatMap((table) => schoolWall(table, { visibleTo: theirs, grants: 'select, insert' })),
    ...changing.flatMap((table) => schoolWall(table, { visibleTo: theirs, grants: 'select, insert, update' })),
    ...schoolWall('credit_decision', {
      visibleTo: ['staff', { student: 'student_id' }, { sql: 'exists (select 1 from time_entry t where t.school_id = credit_decision.school_id and t.id = credit_decision.time_entry_id)' }],
      grants: 'select, insert',
    }),
    ...schoolWall('claim_settlement', {
      visibleTo: ['staff', { sql: 'exists (select 1 from claim c where c.school_id = claim_settlement.school_id and c.id = claim_settlement.claim_id)' }],
      grants: 'select, insert',
    }),
    ...schoolWall('enrollment_hours', {
      visibleTo: ['staff', { student: 'student_id' }, { sql: 'exists (select 1 from enrollment e where e.school_id = enrollment_hours.school_id and e.id = enrollment_hours.enrollment_id)' }],
      grants: 'select, insert, update',
    }),
  ];
}
