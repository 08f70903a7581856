import { readEnv } from '../platform/config/env.js';
import { migrate } from '../platform/database/migrate.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';

/** `migrate`: brings the database to the present shape and says what it did. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) {
    io.err(`migrate takes nothing more, and was given "${args.join(' ')}".\n`);
    return MISUSED;
  }
  const env = readEnv(io.env);
  if (!env.ok) {
    io.err(`${env.says.join('\n')}\n`);
    return REFUSED;
  }
  const answer = await migrate(env.value.databaseDirectUrl, env.value.secretKey);
  io.out(answer.applied.length === 0 ? 'Nothing to do: the database is up to date.\n' : `Applied ${answer.applied.join(', ')}.\n`);
  return ANSWERED;
}
