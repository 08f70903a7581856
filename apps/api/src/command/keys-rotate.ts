import { SigningKeyRepository, SigningKeys } from '../certification/index.js';
import { SchoolRepository } from '../school/index.js';
import { ANSWERED, MISUSED, REFUSED, type CommandIo } from './command-io.js';
import { readFlags } from './flags.js';
import { withScoped } from './with-scoped.js';

/** `keys rotate`: retires a school's signing key, makes another, and prints its id. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const flags = readFlags(args, ['school', 'json'], ['school'], ['json']);
  if (!flags.ok) {
    io.err(`${flags.says}\n`);
    return MISUSED;
  }
  const { school: slug = '', json } = flags.value;
  return withScoped(io, [], async ({ scoped, clock, env }) => {
    const school = await new SchoolRepository(scoped).bySlug(slug);
    if (!school) {
      io.err(`There is no school "${slug}": give its slug with --school.\n`);
      return REFUSED;
    }
    const rotated = await new SigningKeys(scoped, new SigningKeyRepository(scoped), clock, env).rotate({ schoolId: school.id });
    io.out(json ? `${JSON.stringify(rotated)}\n` : `${rotated.id}\n`);
    return ANSWERED;
  });
}
