import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { signedInFrom, type Actor, type SignedIn, actorScope } from '../access/actor.js';
import { Door } from '../access/door.js';
import { Clock } from '../clock/clock.js';
import { DatabasePool } from './pool.js';
import { inOneTrip, onClient, type Rows, type Statement } from './pipeline.js';
import { scopeStatement, sessionStatement, type Scope } from './scope.js';

/** Whoever a statement may run as: a request at the door, an actor already known, or a scope of the server's own. */
export type Asking = Door | Actor | Scope;

/** A transaction inside one scope. */
export interface Transaction {
  query<Row>(statement: Statement): Promise<readonly Row[]>;
  /** TypeORM's manager in the same transaction, for writes of low volume. */
  readonly entities: EntityManager;
}

/** The only way to the database: every statement runs inside a scope that ends with its transaction. */
@Injectable()
export class Scoped {
  constructor(
    private readonly database: DatabasePool,
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One read in one round trip. For a door that is not opened yet, the session is read in the same trip. */
  async read<Row>(asking: Asking, statement: Statement): Promise<readonly Row[]> {
    const [rows] = await this.readAll(asking, [statement]);
    return (rows?.rows ?? []) as readonly Row[];
  }

  /** Several statements in one round trip and one transaction, in the order given. Also the one-statement write. */
  async readAll(asking: Asking, statements: readonly Statement[]): Promise<readonly Rows[]> {
    const unopened = asking instanceof Door && asking.signedIn === undefined ? asking : null;
    const first = unopened ? sessionStatement(unopened.sessionHash, this.clock.now()) : scopeStatement(scopeOf(asking));
    const [opened, ...answers] = await inOneTrip(this.database.pool, [first, ...statements], this.database.named);
    if (unopened) unopened.enter(signedInFrom(opened?.rows[0]));
    return answers;
  }

  /** Who stands at the door, read when it is not known yet. */
  async opened(door: Door): Promise<SignedIn | null> {
    if (door.signedIn === undefined) await this.readAll(door, []);
    return door.signedIn ?? null;
  }

  /** Several statements that stand or fall together. The answer is given after the commit. */
  async write<T>(asking: Actor | Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = await runner.connect();
    try {
      await runner.startTransaction();
      await onClient(client, [scopeStatement(scopeOf(asking))], this.database.named);
      const answer = await work({
        query: async <Row>(statement: Statement) => {
          const [rows] = await onClient(client, [statement], this.database.named);
          return (rows?.rows ?? []) as readonly Row[];
        },
        entities: runner.manager,
      });
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function scopeOf(asking: Asking): Scope {
  if (asking instanceof Door) return asking.signedIn?.actor ? actorScope(asking.signedIn.actor) : { role: '', accountId: asking.signedIn?.accountId ?? null };
  return 'membershipId' in asking ? actorScope(asking) : asking;
}
