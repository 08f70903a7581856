import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Env } from '../config/env.js';
import { loginUrl } from './roles.js';
import { wireTypes } from './wire-types.js';

/** The one pool of connections, logged in as a role that may do nothing outside a scope. */
export class DatabasePool {
  readonly pool: pg.Pool;
  /** Behind a transaction pooler no statement keeps its name. */
  readonly named: boolean;

  constructor(env: Env, onTrouble: (error: Error) => void) {
    this.named = env.pooler === 'none';
    this.pool = new pg.Pool({
      connectionString: loginUrl(env.databaseUrl, env.secretKey),
      application_name: 'practicum',
      max: 20,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      types: wireTypes,
      ...(this.named ? { statement_timeout: STATEMENT_TIMEOUT_MS } : {}),
    });
    // An error that nobody listens to ends the process; a database that goes away must not.
    this.pool.on('error', onTrouble);
    this.pool.on('connect', (client) => client.on('error', onTrouble));
  }
}

const STATEMENT_TIMEOUT_MS = 5_000;

/** TypeORM on the same pool: entities and writes of low volume, never a schema change. */
export function appSource(database: DatabasePool, entities: NonNullable<DataSourceOptions['entities']>): DataSource {
  return new DataSource({
    type: 'postgres',
    entities,
    installExtensions: false,
    synchronize: false,
    logging: false,
    driver: { Pool: function SharedPool() { return database.pool; }, defaults: pg.defaults },
  });
}
