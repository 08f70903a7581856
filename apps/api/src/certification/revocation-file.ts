import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { RevocationRow } from './revocation.repository.js';

// Revocations outlive the database: each is a line of a file beside it, only ever added to. After a restore of an older
// backup they are put back from there, so that a certificate that was taken back never comes to life again.

const nullable = z.string().nullable();
const shape = z.object({
  certificationId: z.uuid(), number: z.string().min(1), reason: z.string(), byAccount: z.uuid().nullable(), byName: z.string(), at: z.iso.datetime(), askedBy: z.uuid().nullable(),
  askedByName: nullable, askedAt: z.iso.datetime().nullable(),
});

/** Where the revocations of a school are copied to: one a line, added at the end. */
export function revocationsFile(dataDir: string, slug: string): string {
  return join(dataDir, 'revocations', `${slug}.jsonl`);
}

/** What a file holds: its revocations, how many lines are none, and whether the last one broke off. */
export interface RevocationsRead {
  readonly revocations: readonly RevocationRow[];
  readonly unreadable: number;
  readonly torn: boolean;
}

/** Reads the file of a school; where there is none yet, nothing was revoked that it could know of. */
export async function readRevocations(path: string): Promise<RevocationsRead> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map(revocationIn);
  return { revocations: read.filter((one) => one !== undefined), unreadable: read.filter((one) => one === undefined).length, torn: text !== '' && !text.endsWith('\n') };
}

/** Adds revocations at the end; a line that broke off before stays behind as it is. */
export async function appendRevocations(path: string, revocations: readonly RevocationRow[], torn: boolean): Promise<void> {
  if (revocations.length === 0) return;
  await mkdir(join(path, '..'), { recursive: true });
  await appendFile(path, `${torn ? '\n' : ''}${revocations.map((one) => `${JSON.stringify(one)}\n`).join('')}`);
}

function revocationIn(line: string): RevocationRow | undefined {
  try {
    const read = shape.safeParse(JSON.parse(line));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
