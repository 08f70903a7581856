import { RevocationCopies, RevocationRepository, type Reapplied } from '../certification/index.js';
import { ANSWERED, type CommandIo } from './command-io.js';
import { withSchool } from './with-school.js';

/** `revocations reapply`: puts back what a restored database has forgotten. */
export function run(args: readonly string[], io: CommandIo): Promise<number> {
  return withSchool(args, io, [], async ({ scoped, clock, env, school, json }) => {
    const answer = await new RevocationCopies(scoped, new RevocationRepository(scoped), clock, env).agree(school);
    io.out(json ? `${JSON.stringify({ school: school.slug, ...answer })}\n` : readable(answer));
    return ANSWERED;
  });
}

/** The answer as lines to read: what is revoked again, then what needs somebody to look. */
function readable({ reapplied, notThere, copied, unreadable }: Reapplied): string {
  const lines = [
    reapplied.length === 0 ? 'The database knows every revocation of the file.' : `Revoked again: ${reapplied.join(', ')}.`,
    ...(notThere.length > 0 ? [`Not in this database, so nothing to revoke: ${notThere.join(', ')}.`] : []),
    ...(copied > 0 ? [`Added to the file: ${copied}.`] : []),
    ...(unreadable > 0 ? [`Lines of the file that are no revocation: ${unreadable}. Look at it: one may have broken off.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
