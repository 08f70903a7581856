import type { Transaction } from '../platform/database/unit-of-work.js';
import type { ThingTable } from './thing-tables.js';

/** A row to be written: the columns that its file has, under the names of the table. */
export interface IncomingRow {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Where among the incoming rows something was found. */
export interface Found {
  readonly at: number;
  readonly id: string;
}

/**
 * Things of the school that incoming rows mean though no earlier import of this source named them. Things that the source
 * names already are left alone unless several of its rows may mean the same one.
 */
export function recognised(transaction: Transaction, table: ThingTable, schoolId: string, source: string, kind: string, rows: readonly IncomingRow[]): Promise<readonly Found[]> {
  if (!table.match || rows.length === 0) return Promise.resolve([]);
  // One look into an index for each row: within the transaction that fills a table the planner knows nothing of its size.
  const found = table.match.map((condition, rank) => `select r.at, ${rank} as rank, t.id from row r
    cross join lateral (select t.id from ${table.name} t where t.school_id = $2 and ${condition} limit 1) t`);
  const unnamed = table.shared ? 'true' : `(select x.thing_id from external_reference x
      where x.school_id = $2 and x.thing_id = found.id and x.source = $3 and x.kind = $4 limit 1) is null`;
  return transaction.query<Found>({
    text: `with row as materialized (select * from jsonb_to_recordset($1::jsonb) as r(at int, ${columnList(table, Object.keys(table.columns))})),
      found as materialized (${found.join(' union all ')})
      select distinct on (at) at, id from found where ${unnamed} and $3::text is not null and $4::text is not null order by at, rank, id`,
    values: [JSON.stringify(rows.map(({ values }, at) => ({ at, ...values }))), schoolId, source, kind],
  });
}

/** Who holds each of the values that only one thing may hold. */
export function holders(transaction: Transaction, table: ThingTable, schoolId: string, values: readonly string[]): Promise<readonly { readonly value: string; readonly id: string }[]> {
  if (!table.unique || values.length === 0) return Promise.resolve([]);
  return transaction.query({
    text: `select t.${table.unique} as value, t.id from unnest($2::text[]) as r(value)
      cross join lateral (select * from ${table.name} where school_id = $1 and ${table.unique} = r.value limit 1) t`,
    values: [schoolId, values],
  });
}

/** Adds rows, in one statement. */
export async function addRows(transaction: Transaction, table: ThingTable, schoolId: string, rows: readonly IncomingRow[]): Promise<void> {
  if (rows.length === 0) return;
  const filled = table.fresh ? rows.map((row) => ({ ...row, values: { ...row.values, ...emptyOnes(table.fresh ?? {}, row) } })) : rows;
  const columns = Object.keys(table.columns).filter((column) => filled.some(({ values }) => values[column] !== undefined && values[column] !== null));
  await transaction.query({
    text: `insert into ${table.name} (school_id, id${columns.map((column) => `, ${column}`).join('')})
      select $1, r.id${columns.map((column) => `, r.${column}`).join('')} from jsonb_to_recordset($2::jsonb) as r(id uuid${withComma(columnList(table, columns))})`,
    values: [schoolId, asJson(filled)],
  });
  if (table.alsoAdds) await transaction.query({ text: table.alsoAdds, values: [schoolId, rows.map(({ id }) => id)] });
}

/** Changes rows to what the file says and answers which did change. What a file leaves empty stays as it is. */
export async function changeRows(transaction: Transaction, table: ThingTable, schoolId: string, rows: readonly IncomingRow[]): Promise<ReadonlySet<string>> {
  const columns = Object.keys(table.columns).filter((column) => !table.once?.includes(column) && rows.some(({ values }) => values[column] !== undefined && values[column] !== null));
  if (rows.length === 0 || columns.length === 0) return new Set();
  const changed = await transaction.query<{ id: string }>({
    text: `update ${table.name} t set ${columns.map((column) => `${column} = coalesce(r.${column}, t.${column})`).join(', ')}
      from jsonb_to_recordset($2::jsonb) as r(id uuid${withComma(columnList(table, columns))})
      where t.school_id = $1 and t.id = r.id
        and (${columns.map((column) => `coalesce(r.${column}, t.${column}) is distinct from t.${column}`).join(' or ')}) returning t.id`,
    values: [schoolId, asJson(rows)],
  });
  return new Set(changed.map(({ id }) => id));
}

/** Writes what stands beside things, and answers whose changed. */
export async function writeBeside(transaction: Transaction, table: ThingTable, schoolId: string, rows: readonly IncomingRow[]): Promise<readonly string[]> {
  if (!table.beside || rows.length === 0) return [];
  return (await transaction.query<{ id: string }>({ text: table.beside, values: [schoolId, asJson(rows)] })).map(({ id }) => id);
}

function emptyOnes(fresh: Readonly<Record<string, unknown>>, { values }: IncomingRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fresh).filter(([column]) => (values[column] ?? null) === null));
}

function asJson(rows: readonly IncomingRow[]): string {
  return JSON.stringify(rows.map(({ id, values }) => ({ ...values, id })));
}

function columnList(table: ThingTable, columns: readonly string[]): string {
  return columns.map((column) => `${column} ${table.columns[column] ?? 'text'}`).join(', ');
}

function withComma(list: string): string {
  return list === '' ? '' : `, ${list}`;
}
