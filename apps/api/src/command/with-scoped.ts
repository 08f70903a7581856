import 'reflect-metadata';
import { SystemClock, type Clock } from '../platform/clock/clock.js';
import { readEnv, type Env } from '../platform/config/env.js';
import { appSource, DatabasePool } from '../platform/database/pool.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import type { Feature } from '../platform/feature.js';
import { REFUSED, type CommandIo } from './command-io.js';

/** What a verb works with: the database inside a scope, and no server around it. */
export interface CommandHouse {
  readonly env: Env;
  readonly clock: Clock;
  readonly scoped: Scoped;
}

/** Opens the database for one verb and closes it after; a bad environment is refused in words. */
export async function withScoped(io: CommandIo, entities: NonNullable<Feature['entities']>, work: (house: CommandHouse) => Promise<number>): Promise<number> {
  const env = readEnv(io.env);
  if (!env.ok) {
    io.err(`${env.says.join('\n')}\n`);
    return REFUSED;
  }
  const clock = new SystemClock();
  const database = new DatabasePool(env.value, (error) => io.err(`The database: ${error.message}\n`));
  const source = await appSource(database, [...entities]).initialize();
  try {
    return await work({ env: env.value, clock, scoped: new Scoped(database, source, clock) });
  } finally {
    await source.destroy();
  }
}
