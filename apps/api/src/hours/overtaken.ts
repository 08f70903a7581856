import { TryAgain } from '../platform/access/refused-at-the-door.js';

/** Somebody else wrote the same hours between the load and the write. */
export class Overtaken extends Error {}

const ATTEMPTS = 3;
/** The entry's period is held by another, or the client key has been used: what to answer is seen on the next load. */
const TAKEN_MEANWHILE = new Set(['23P01', '23505']);

/** Loads and writes anew when somebody was faster; after three times the answer is that the service is busy. */
export async function untilNotOvertaken<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken) && !TAKEN_MEANWHILE.has(codeOf(error))) throw error;
    }
  }
  throw new TryAgain();
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
