import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { kindOfFile } from './file-kind.js';
import { refuseFile } from './file-refused.js';
import type { NamedFile, Source } from './named-file.js';
import { openZip } from './zip-source.js';

export type { NamedFile, Source } from './named-file.js';

/** The largest file that is read, in megabytes. */
export const MOST_MEGABYTES = 200;

/** Opens the path for a bundle: a folder, or a zip archive. */
export async function openBundle(path: string): Promise<Source> {
  const found = await examine(path);
  if (found.kind === 'folder') return openFolder(path);
  if (found.kind === 'zip') return openZip(path);
  throw refuseFile(basename(path), { code: 'FILE_OF_ANOTHER_KIND', found: found.kind, wanted: 'bundle' });
}

/** Opens the path for a single CSV file. */
export async function openSingle(path: string, name = basename(path)): Promise<NamedFile> {
  const { kind, size } = await examine(path, name);
  if (kind !== 'csv') throw refuseFile(name, { code: 'FILE_OF_ANOTHER_KIND', found: kind, wanted: 'csv' });
  if (size === 0) throw refuseFile(name, { code: 'FILE_EMPTY' });
  return fileAt(path, name);
}

async function examine(path: string, name = basename(path)): Promise<{ readonly kind: ReturnType<typeof kindOfFile> | 'folder'; readonly size: number }> {
  const about = await stat(path).catch(() => undefined);
  if (!about) throw refuseFile(name, { code: 'FILE_NOT_FOUND', path });
  if (about.isDirectory()) return { kind: 'folder', size: 0 };
  if (about.size > MOST_MEGABYTES * 1024 * 1024) throw refuseFile(name, { code: 'FILE_TOO_LARGE', mostMegabytes: MOST_MEGABYTES });
  return { kind: kindOfFile(await headOf(path, name)), size: about.size };
}

async function headOf(path: string, name: string): Promise<Buffer> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) throw refuseFile(name, { code: 'FILE_UNREADABLE', path });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function openFolder(path: string): Promise<Source> {
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.csv')).sort();
  const files = names.map((name) => fileAt(join(path, name), name));
  return { kind: 'folder', name: basename(path), files, close: () => Promise.resolve() };
}

function fileAt(path: string, name: string): NamedFile {
  return { name, open: () => Promise.resolve(createReadStream(path)) };
}
