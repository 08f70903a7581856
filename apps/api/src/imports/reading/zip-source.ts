import { basename } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { refuseFile } from './file-refused.js';
import type { NamedFile, Source } from './named-file.js';

const MOST_UNPACKED_MEGABYTES = 500;
const MOST_FILES = 100;

/** The CSV files of a zip archive, unpacked as they are read and never onto the disk. */
export async function openZip(path: string): Promise<Source> {
  const name = basename(path);
  const zip = await opened(path).catch(() => { throw refuseFile(name, { code: 'ZIP_BROKEN' }); });
  try {
    const entries = (await entriesOf(zip, name)).filter(isCsv);
    if (entries.some((entry) => entry.isEncrypted())) throw refuseFile(name, { code: 'ZIP_BROKEN' });
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (unpacked > MOST_UNPACKED_MEGABYTES * 1024 * 1024) throw tooLarge(name);
    const files = entries.map((entry) => fileOf(zip, entry, name)).sort((a, b) => a.name.localeCompare(b.name));
    return { kind: 'zip', name, files, close: () => Promise.resolve(zip.close()) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => (error ? reject(error) : resolve(zip))));
}

function entriesOf(zip: ZipFile, name: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_FILES) return reject(refuseFile(name, { code: 'ZIP_HOLDS_TOO_MANY_FILES', most: MOST_FILES }));
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(refuseFile(name, { code: 'ZIP_BROKEN' })));
    zip.readEntry();
  });
}

// A zip made on a Mac carries a shadow of every file.
function isCsv(entry: Entry): boolean {
  return /\.csv$/i.test(entry.fileName) && !/(^|\/)(__MACOSX\/|\._)/.test(entry.fileName);
}

function fileOf(zip: ZipFile, entry: Entry, archive: string): NamedFile {
  const openEntry = promisify<Entry, Readable>((of, done) => zip.openReadStream(of, (error, stream) => done(error, stream)));
  return {
    name: basename(entry.fileName),
    open: async () => {
      const stream = await openEntry(entry).catch(() => { throw refuseFile(archive, { code: 'ZIP_BROKEN' }); });
      const limited = limit(entry, archive);
      stream.on('error', () => limited.destroy(refuseFile(archive, { code: 'ZIP_BROKEN' })));
      return stream.pipe(limited);
    },
  };
}

// What an archive says of its sizes may be a lie; what comes out of it is counted.
function limit(entry: Entry, archive: string): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > Math.max(entry.uncompressedSize, 1)) done(tooLarge(archive));
      else done(null, chunk);
    },
  });
}

function tooLarge(name: string) {
  return refuseFile(name, { code: 'ZIP_TOO_LARGE', mostMegabytes: MOST_UNPACKED_MEGABYTES });
}
