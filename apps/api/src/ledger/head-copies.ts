import { appendFile, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../platform/config/env.js';
import { readHead, type SignedHead } from './ledger-head.js';

/** Longer than any line with a head in it. */
const TAIL_BYTES = 4_096;

/** Where the heads of a school are copied to: one a line, added at the end. */
export function headsFile(dataDir: string, slug: string): string {
  return join(dataDir, 'ledger', `${slug}.heads.jsonl`);
}

/** Keeps the heads of each school in a file outside the database, so that whoever changes the database cannot change them too. */
@Injectable()
export class HeadCopies {
  constructor(@Inject(ENV) private readonly env: Pick<Env, 'dataDir'>) {}

  /** Adds what the file does not have yet. What a stopped process left out is made up for by the next. */
  async bringUpToDate(slug: string, after: (size: number) => Promise<readonly SignedHead[]>): Promise<void> {
    const path = headsFile(this.env.dataDir, slug);
    await mkdir(join(this.env.dataDir, 'ledger'), { recursive: true });
    let { size, torn } = await endOf(path);
    for (let heads = await after(size); heads.length > 0; heads = await after(size)) {
      await appendFile(path, `${torn ? '\n' : ''}${heads.map((head) => `${JSON.stringify(head)}\n`).join('')}`);
      [size, torn] = [heads.at(-1)?.content.size ?? size, false];
    }
  }
}

/** The last head of a file, and whether its last line broke off. */
async function endOf(path: string): Promise<{ size: number; torn: boolean }> {
  const file = await open(path, 'r').catch(() => null);
  if (!file) return { size: 0, torn: false };
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, Math.max(0, size - TAIL_BYTES));
    const tail = buffer.toString('utf8', 0, bytesRead);
    const heads = tail.split('\n').flatMap((line) => headIn(line) ?? []);
    return { size: heads.at(-1)?.content.size ?? 0, torn: tail !== '' && !tail.endsWith('\n') };
  } finally {
    await file.close();
  }
}

/** The head in a line, or nothing where the line is none. */
export function headIn(line: string): SignedHead | undefined {
  try {
    return readHead(JSON.parse(line));
  } catch {
    return undefined;
  }
}
