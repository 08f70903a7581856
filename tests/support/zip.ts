// A zip archive of a folder's files, deflated; enough of the format for tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** The folder's files as an archive, each name with what stands before it. */
export function zipOf(folder: string, prefix = ''): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of readdirSync(folder)) {
    const [name, content] = [Buffer.from(prefix + file), readFileSync(join(folder, file))];
    const packed = deflateRawSync(content);
    const local = Buffer.concat([header(0x04034b50, 30, [[4, 20], [8, 8], [26, name.length]], crc32(content), packed.length, content.length, 14), name, packed]);
    const entry = header(0x02014b50, 46, [[4, 20], [6, 20], [10, 8], [28, name.length]], crc32(content), packed.length, content.length, 16);
    entry.writeUInt32LE(offset, 42);
    locals.push(local);
    central.push(Buffer.concat([entry, name]));
    offset += local.length;
  }
  const listed = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

function header(mark: number, length: number, shorts: readonly (readonly [number, number])[], crc: number, packed: number, whole: number, at: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(mark, 0);
  for (const [place, value] of shorts) bytes.writeUInt16LE(value, place);
  bytes.writeUInt32LE(crc, at);
  bytes.writeUInt32LE(packed, at + 4);
  bytes.writeUInt32LE(whole, at + 8);
  return bytes;
}
