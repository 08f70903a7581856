import type { ClientBase } from 'pg';

/** Inserts the rows of one table in one statement. Columns are those of the first row; what no row names keeps its default. */
export async function insertRows(client: ClientBase, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map((column) => `"${column}"`).join(', ');
  await client.query(`insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`, [JSON.stringify(rows)]);
}
