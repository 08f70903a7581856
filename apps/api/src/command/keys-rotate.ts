import { SigningKeyRepository, SigningKeys } from '../certification/index.js';
import { ANSWERED, type CommandIo } from './command-io.js';
import { withSchool } from './with-school.js';

/** `keys rotate`: retires a school's signing key, makes another, and prints its id. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return withSchool(args, io, [], async ({ scoped, clock, env, school, json }) => {
    const rotated = await new SigningKeys(scoped, new SigningKeyRepository(scoped), clock, env).rotate({ schoolId: school.id });
    io.out(json ? `${JSON.stringify(rotated)}\n` : `${rotated.id}\n`);
    return ANSWERED;
  });
}
