import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, LOGIN_ROLE, schoolWall, wallAround } from '../school-wall.js';

// The ground that every feature stands on: who is asking (scope functions), accounts, sessions, memberships, schools,
// the record of events and the keys that make a repeated write answer once.
export class Foundations1764000001000 implements MigrationInterface {
  readonly name = 'Foundations1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...SCOPE, ...GLOBAL_TABLES, ...MEMBERSHIP_WALL, ...SCHOOL_TABLES, ...SESSION_DOOR]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function open_session(bytea, timestamptz)');
    await runner.query('drop policy school_app on school');
    for (const table of TABLES_DOWN) await runner.query(`drop table ${table}`);
    for (const name of SCOPE_FUNCTIONS) await runner.query(`drop function ${name}()`);
    await runner.query(`revoke usage on schema public from ${APP_ROLE}, ${LOGIN_ROLE}`);
  }
}

const SCOPE_FUNCTIONS = ['app_is_member', 'app_is_staff', 'app_role', 'app_student', 'app_site', 'app_account', 'app_school'];

const TABLES_DOWN = [
  'idempotency_key', 'event', 'invitation', 'session', 'membership', 'certificate_number', 'school',
  'sign_in_attempt', 'document', 'platform_setting', 'account_password', 'account',
];

// After a commit a transaction-local setting reads as '' and not as null, so each is emptied to null first.
function settingFunction(name: string): string {
  return `create function app_${name}() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.${name}', true), '')::uuid $$`;
}

const SCOPE = [
  // Exclusion constraints put equality of ids beside overlap of periods.
  'create extension if not exists btree_gist',
  `grant usage on schema public to ${APP_ROLE}, ${LOGIN_ROLE}`,
  settingFunction('school'),
  settingFunction('account'),
  settingFunction('site'),
  settingFunction('student'),
  `create function app_role() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('app.role', true), '') $$`,
  `create function app_is_staff() returns boolean language sql stable parallel safe
    as $$ select coalesce(app_role() in ('coordinator', 'program-director', 'instructor', 'registrar', 'system'), false) $$`,
  `create function app_is_member() returns boolean language sql stable parallel safe
    as $$ select coalesce(app_role() <> 'anyone', false) $$`,
];

const GLOBAL_TABLES = [
  `create table account (
    id uuid constraint account_pk primary key,
    email text not null constraint account_email_is_lower check (email = lower(email) and length(email) between 3 and 254),
    display_name text not null constraint account_display_name_length check (length(display_name) between 1 and 200),
    locale text not null default 'en' constraint account_locale check (locale in ('en', 'es')),
    created_at timestamptz not null,
    disabled_at timestamptz,
    constraint account_email_is_one unique (email)
  )`,
  `create table account_password (
    account_id uuid constraint account_password_pk primary key
      constraint account_password_of_account references account (id) on delete cascade,
    hash text not null,
    changed_at timestamptz not null
  )`,
  `create table school (
    id uuid constraint school_pk primary key,
    slug text not null constraint school_slug_shape check (slug ~ '^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$'),
    name text not null constraint school_name_length check (length(name) between 1 and 200),
    zone text not null,
    demo boolean not null default false,
    created_at timestamptz not null,
    constraint school_slug_is_one unique (slug)
  )`,
  `create table membership (
    id uuid constraint membership_pk primary key,
    account_id uuid not null constraint membership_of_account references account (id),
    school_id uuid constraint membership_in_school references school (id),
    role text not null constraint membership_role check (role in
      ('student', 'preceptor', 'coordinator', 'program-director', 'instructor', 'registrar', 'platform-admin')),
    site_id uuid,
    student_id uuid,
    status text not null default 'active' constraint membership_status check (status in ('active', 'ended')),
    created_at timestamptz not null,
    ended_at timestamptz,
    constraint membership_school_unless_platform check ((role = 'platform-admin') = (school_id is null)),
    constraint membership_student_is_named check ((role = 'student') = (student_id is not null)),
    constraint membership_preceptor_has_site check ((role = 'preceptor') = (site_id is not null)),
    constraint membership_is_one unique nulls not distinct (account_id, school_id, role, site_id, student_id)
  )`,
  'create index membership_by_school on membership (school_id, role)',
  `create table session (
    id_hash bytea constraint session_pk primary key,
    account_id uuid not null constraint session_of_account references account (id) on delete cascade,
    membership_id uuid constraint session_acts_as references membership (id) on delete set null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    idle_minutes integer not null,
    step_up_at timestamptz,
    user_agent text
  )`,
  'create index session_by_account on session (account_id)',
  'create index session_by_expiry on session (expires_at)',
  `create table sign_in_attempt (
    kind text not null constraint sign_in_attempt_kind check (kind in ('account', 'address')),
    key_hash bytea not null,
    failures integer not null,
    last_failed_at timestamptz not null,
    opens_at timestamptz not null,
    constraint sign_in_attempt_pk primary key (kind, key_hash)
  )`,
  `create table document (
    hash text constraint document_pk primary key,
    body text not null,
    last_seen_on date not null
  )`,
  `create table platform_setting (
    key text constraint platform_setting_pk primary key,
    value jsonb not null,
    changed_at timestamptz not null
  )`,
  `create table certificate_number (
    number text constraint certificate_number_pk primary key,
    school_id uuid not null constraint certificate_number_of_school references school (id),
    issued_at timestamptz not null
  )`,
  `grant select, insert, update on account, account_password, document, platform_setting to ${APP_ROLE}`,
  `grant select, insert, update, delete on session, sign_in_attempt to ${APP_ROLE}`,
  `grant select, insert on certificate_number to ${APP_ROLE}`,
];

// A membership is global, yet it says who works where: it is seen inside its school and by its own account.
const MEMBERSHIP_WALL = [
  ...wallAround('membership'),
  `create policy membership_app on membership to ${APP_ROLE}
    using (school_id = app_school() or account_id = app_account() or app_role() = 'system')
    with check (school_id = app_school() or app_role() = 'system')`,
  `grant select, insert, update on membership to ${APP_ROLE}`,
  ...wallAround('school'),
  `create policy school_app on school to ${APP_ROLE}
    using (id = app_school() or app_role() = 'system'
      or exists (select 1 from membership m where m.school_id = school.id and m.account_id = app_account()))
    with check (app_role() in ('system', 'program-director'))`,
  `grant select, insert, update on school to ${APP_ROLE}`,
];

const SCHOOL_TABLES = [
  `create table invitation (
    school_id uuid not null constraint invitation_in_school references school (id),
    id uuid not null,
    token_hash bytea not null,
    email text not null constraint invitation_email_is_lower check (email = lower(email)),
    display_name text not null,
    role text not null constraint invitation_role check (role in
      ('student', 'preceptor', 'coordinator', 'program-director', 'instructor', 'registrar')),
    site_id uuid,
    student_id uuid,
    invited_by uuid constraint invitation_from_account references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by uuid constraint invitation_used_by_account references account (id),
    constraint invitation_pk primary key (school_id, id),
    constraint invitation_token_is_one unique (school_id, token_hash)
  )`,
  'create index invitation_by_email on invitation (school_id, email)',
  ...schoolWall('invitation', { visibleTo: ['anyone'], grants: 'select, insert, update' }),
  `create table event (
    school_id uuid not null constraint event_in_school references school (id),
    id uuid not null,
    actor_account_id uuid constraint event_by_account references account (id),
    actor_role text,
    action text not null,
    subject_kind text not null,
    subject_id uuid not null,
    student_id uuid,
    before_hash bytea,
    after_hash bytea,
    data jsonb not null default '{}',
    at timestamptz not null,
    constraint event_pk primary key (school_id, id)
  )`,
  'create index event_by_subject on event (school_id, subject_kind, subject_id, id)',
  'create index event_by_student on event (school_id, student_id, id) where student_id is not null',
  ...schoolWall('event', { visibleTo: ['staff', { student: 'student_id' }], changedBy: ['anyone'], grants: 'select, insert' }),
  `create table idempotency_key (
    school_id uuid not null constraint idempotency_key_in_school references school (id),
    key uuid not null,
    account_id uuid not null constraint idempotency_key_of_account references account (id),
    input_digest bytea not null,
    answer jsonb not null,
    at timestamptz not null,
    constraint idempotency_key_pk primary key (school_id, key)
  )`,
  ...schoolWall('idempotency_key', { visibleTo: [{ account: 'account_id' }], grants: 'select, insert' }),
];

// The one function that runs as its owner: it turns the hash of a session into who is asking, and tells nothing else.
const SESSION_DOOR = [
  `create function open_session(hash bytea, at timestamptz)
    returns table (account_id uuid, email text, display_name text, locale text, last_seen_at timestamptz, step_up_at timestamptz,
      membership_id uuid, school_id uuid, role text, site_id uuid, student_id uuid, demo boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    as $$
      select a.id, a.email, a.display_name, a.locale, s.last_seen_at, s.step_up_at,
        m.id, m.school_id, m.role, m.site_id, m.student_id, c.demo
      from session s
      join account a on a.id = s.account_id and a.disabled_at is null
      left join membership m on m.id = s.membership_id and m.account_id = s.account_id and m.status = 'active'
      left join school c on c.id = m.school_id
      where s.id_hash = hash and s.expires_at > at and s.last_seen_at + make_interval(mins => s.idle_minutes) > at
    $$`,
  'revoke all on function open_session(bytea, timestamptz) from public',
  `grant execute on function open_session(bytea, timestamptz) to ${LOGIN_ROLE}, ${APP_ROLE}`,
];
