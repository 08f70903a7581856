// What PostgreSQL itself says about the tables.
import type pg from 'pg';

/** Tables that belong to no school, each with its reason to be global. */
export const GLOBAL_TABLES: Readonly<Record<string, string>> = {
  account: 'a person may belong to several schools',
  account_password: 'part of the account',
  session: 'read by its hash before any school is known',
  sign_in_attempt: 'counted before any school is known',
  membership: 'says which school an account belongs to',
  school: 'the school itself',
  document: 'the portal\'s operations',
  platform_setting: 'settings of the server',
  certificate_number: 'finds the school of a public number',
  published_key: 'public keys are read by anybody',
  migration: 'the list of migrations',
};

/** One key or constraint, with its columns in order. */
export interface Key {
  readonly table: string;
  readonly name: string;
  readonly kind: string;
  readonly columns: readonly string[];
  readonly target: string | null;
}

/** Every table of the house. */
export async function tables(admin: pg.Client): Promise<readonly string[]> {
  const { rows } = await admin.query<{ name: string }>("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1");
  return rows.map(({ name }) => name);
}

/** Tables of schools: all that are not global. */
export async function schoolTables(admin: pg.Client): Promise<readonly string[]> {
  return (await tables(admin)).filter((name) => !(name in GLOBAL_TABLES));
}

/** Primary, unique, exclusion and foreign keys, and unique indexes that are no constraint. */
export async function keys(admin: pg.Client): Promise<readonly Key[]> {
  const { rows } = await admin.query<Key>(`
    select c.conrelid::regclass::text as table, c.conname as name, c.contype::text as kind, nullif(c.confrelid, 0)::regclass::text as target,
      array(select a.attname::text from unnest(c.conkey) with ordinality k (n, at) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.at) as columns
    from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'x', 'f')
    union all
    select i.indrelid::regclass::text, x.relname, 'unique index', null,
      array(select a.attname::text from unnest(i.indkey) with ordinality k (n, at) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n order by k.at)
    from pg_index i join pg_class x on x.oid = i.indexrelid
    where i.indisunique and x.relnamespace = 'public'::regnamespace and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
    order by 1, 2`);
  return rows;
}

/** The shape of everything in the schema as text, for comparing before and after. */
export async function shape(admin: pg.Client): Promise<readonly string[]> {
  const { rows } = await admin.query<{ line: string }>(`
    select format('column %s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) as line from information_schema.columns where table_schema = 'public'
    union all select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
    union all select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
    union all select format('policy %s %s %s %s %s', tablename, policyname, cmd, qual, with_check) from pg_policies where schemaname = 'public'
    union all select format('wall %s %s %s', relname, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select format('grant %s %s %s', table_name, grantee, privilege_type) from information_schema.role_table_grants where table_schema = 'public' and grantee like 'practicum_%' and grantee not like 'practicum_test%'
    union all select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p where p.pronamespace = 'public'::regnamespace and p.probin is null
    order by 1`);
  return rows.map(({ line }) => line);
}
