import type { Pool, PoolClient, Submittable } from 'pg';
import pg from 'pg';
import utils from 'pg/lib/utils.js';
import Result from 'pg/lib/result.js';
import { wireTypes } from './wire-types.js';

/** One SQL statement; a name lets the server keep its plan. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** What a statement answered. */
export interface Rows<Row = Record<string, unknown>> {
  readonly rows: readonly Row[];
  readonly count: number;
}

/** Sends all statements in one write, as one implicit transaction: one round trip, all or nothing. */
export async function inOneTrip(pool: Pool, statements: readonly Statement[], named: boolean): Promise<readonly Rows[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await onClient(client, statements, named);
  } catch (error) {
    if (!isAnswerOfServer(error)) broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The same on a connection that is already held, inside whatever transaction it is in. */
export function onClient(client: PoolClient, statements: readonly Statement[], named: boolean): Promise<readonly Rows[]> {
  return new Promise((resolve, reject) => client.query(new Pipeline(statements, named, resolve, reject)));
}

// An error with a five-letter state came from a living server: the connection is still good.
function isAnswerOfServer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !/^(57P|08|XX)/.test(error.code ?? '');
}

/** The part of node-postgres' connection that a submittable speaks to; its own types leave it out. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string>;
  parse(message: { text: string; name: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  sync(): void;
}

// node-postgres hands the messages of the server to whatever object it was asked to submit. This one holds several
// statements and counts CommandComplete messages to know whose rows arrive.
class Pipeline implements Submittable {
  private at = 0;
  private failure: unknown;
  private readonly gathered: readonly Result[];

  constructor(
    private readonly statements: readonly Statement[],
    private readonly named: boolean,
    private readonly resolve: (rows: readonly Rows[]) => void,
    private readonly reject: (error: unknown) => void,
  ) {
    this.gathered = statements.map(() => new Result('', wireTypes));
  }

  /** Read by the client at ParseComplete: the statement that is recorded as parsed is the one at hand. */
  get name(): string { return this.nameOf(this.statements[this.at]); }
  get text(): string { return this.statements[this.at]?.text ?? ''; }

  submit(connection: unknown): void {
    const wire = connection as Wire;
    wire.stream.cork();
    try {
      for (const statement of this.statements) this.send(wire, statement);
    } finally {
      wire.sync();
      wire.stream.uncork();
    }
  }

  private send(wire: Wire, statement: Statement): void {
    const name = this.nameOf(statement);
    if (name === '' || wire.parsedStatements[name] !== statement.text) wire.parse({ text: statement.text, name });
    wire.bind({ statement: name, values: statement.values ?? [], valueMapper: utils.prepareValue });
    wire.describe({ type: 'P', name: '' });
    wire.execute({ portal: '', rows: 0 });
  }

  private nameOf(statement: Statement | undefined): string {
    return this.named ? (statement?.name ?? '') : '';
  }

  handleRowDescription(message: { fields: unknown }): void { this.gathered[this.at]?.addFields(message.fields); }

  handleDataRow(message: { fields: unknown }): void {
    const result = this.gathered[this.at];
    if (result && this.failure === undefined) {
      try { result.rows.push(result.parseRow(message.fields)); } catch (error) { this.failure = error; }
    }
  }

  handleCommandComplete(message: unknown): void {
    this.gathered[this.at]?.addCommandComplete(message);
    this.at += 1;
  }

  handleEmptyQuery(): void { this.at += 1; }
  handlePortalSuspended(): void { this.failure ??= new Error('A whole answer was asked for and a part came.'); }
  handleCopyInResponse(): void { this.failure ??= new Error('COPY does not travel in a pipeline.'); }
  handleCopyData(): void { this.failure ??= new Error('COPY does not travel in a pipeline.'); }

  handleError(error: unknown): void { this.reject(error); }

  handleReadyForQuery(): void {
    if (this.failure !== undefined) return this.reject(this.failure);
    this.resolve(this.gathered.map((result) => ({ rows: result.rows, count: result.rowCount ?? result.rows.length })));
  }
}

