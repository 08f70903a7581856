import { CreateSchool, SchoolRepository } from '../school/index.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';
import { readFlags } from './flags.js';
import { tellRefusals } from './tell-refusals.js';
import { withScoped } from './with-scoped.js';

/** `school create`: opens a school and prints its slug. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const flags = readFlags(args, ['slug', 'name', 'zone'], ['slug', 'name', 'zone']);
  if (!flags.ok) {
    io.err(`${flags.says}\n`);
    return MISUSED;
  }
  return withScoped(io, [], async ({ scoped, clock }) => {
    const opened = await new CreateSchool(scoped, new SchoolRepository(scoped), clock).run(flags.value);
    if (!opened.ok) {
      tellRefusals(io, opened.refusals);
      return REFUSED;
    }
    io.out(`${opened.value.slug}\n`);
    return ANSWERED;
  });
}
