import { REFUSED, type CommandIo } from './command-io.js';

/** One thing that a verb does not take, by its name, and why. */
export interface Refused {
  readonly key: string;
  readonly says: string;
}

/** Tells what is refused: as one answer for machines, or a sentence a line; the exit code of refused content. */
export function refuse(refused: readonly Refused[], json: boolean, io: CommandIo): number {
  if (json) io.out(`${JSON.stringify({ refused })}\n`);
  else for (const { says } of refused) io.err(`${says}\n`);
  return REFUSED;
}
