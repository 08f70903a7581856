import { refusalSentence, type TellableRefusal } from '@practicum/copy';
import type { CommandIo } from './command-io.js';

/** Tells why a verb was refused: one line each, with the field that it is about. */
export function tellRefusals(io: CommandIo, refusals: readonly TellableRefusal[]): void {
  const sentence = refusalSentence('en');
  for (const refusal of refusals) io.err(`${'field' in refusal && refusal.field ? `${refusal.field}: ` : ''}${sentence(refusal)}\n`);
}
