// Fonts are installed as WOFF2, packed for the web (W3C Recommendation "WOFF File Format 2.0"). Only an unpacked font can be set
// to a weight between its lightest and its boldest, so it is unpacked here. Instructions for coarse screens are left behind.
import { brotliDecompressSync } from 'node:zlib';
import { glyphBytes, glyphTables, sfnt, type Box, type Contour, type OutlinePoint } from './sfnt.js';

const TAGS = ('cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH '
  + 'CBDT CBLC COLR CPAL SVG sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill').split(' ');
const [HEADER, OWN_TAG, NOT_REWRITTEN] = [48, 63, 3];
const LONG_OFFSETS = 50;

/** The font as it was before it was packed. */
export function unpackWoff2(file: Buffer): Buffer {
  const read = new Reader(file, HEADER);
  const entries = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = read.u8();
    const tag = (flags & 63) === OWN_TAG ? read.text(4).trimEnd() : TAGS[flags & 63] ?? '';
    const length = read.base128();
    const rewritten = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== NOT_REWRITTEN : flags >> 6 !== 0;
    return { tag, length: rewritten ? read.base128() : length, rewritten };
  });
  const bytes = brotliDecompressSync(file.subarray(read.at, read.at + file.readUInt32BE(20)));
  const tables = new Map<string, Buffer>();
  let at = 0;
  for (const { tag, length, rewritten } of entries) {
    const table = Buffer.from(bytes.subarray(at, at += length));
    if (rewritten && tag === 'glyf') Object.entries(glyphTables(readGlyphs(table))).forEach(([name, made]) => tables.set(name, made));
    else if (rewritten && tag !== 'loca') throw new Error(`Broken promise: table ${tag} of an installed font is packed in a way that none of them was.`);
    else if (!rewritten) tables.set(tag, table);
  }
  tables.get('head')?.writeInt16BE(1, LONG_OFFSETS);
  return sfnt(tables);
}

const STREAMS = 7;
const [HAVE_INSTRUCTIONS, WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x100, 1, 8, 0x20, 0x40, 0x80];

/** The glyphs of a packed `glyf` table: what belongs to one glyph stands in seven streams. */
function readGlyphs(table: Buffer): readonly Buffer[] {
  const count = table.readUInt16BE(4);
  let at = 8 + 4 * STREAMS;
  const streams = Array.from({ length: STREAMS }, (_, index) => {
    const stream = new Reader(table, at);
    at += table.readUInt32BE(8 + 4 * index);
    return stream;
  });
  const [contourCounts, pointCounts, flags, triplets, composites, boxes] = streams as [Reader, Reader, Reader, Reader, Reader, Reader];
  const known = boxes.bytes(4 * Math.ceil(count / 32));
  return Array.from({ length: count }, (_, index) => {
    const contours = contourCounts.i16();
    const box: Box | undefined = ((known[index >> 3] ?? 0) & (0x80 >> (index & 7))) === 0 ? undefined : [boxes.i16(), boxes.i16(), boxes.i16(), boxes.i16()];
    if (contours < 0) return composite(composites, triplets, box ?? [0, 0, 0, 0]);
    if (contours === 0) return Buffer.alloc(0);
    const outline = simple(Array.from({ length: contours }, () => pointCounts.packed16()), flags, triplets);
    triplets.packed16();
    return glyphBytes(outline, box);
  });
}

function simple(sizes: readonly number[], flags: Reader, triplets: Reader): readonly Contour[] {
  let [x, y] = [0, 0];
  return sizes.map((size) => Array.from({ length: size }, (): OutlinePoint => {
    const flag = flags.u8();
    const [dx, dy] = step(flag & 127, triplets);
    return { x: x += dx, y: y += dy, on: flag < 128 };
  }));
}

/** A step from one point to the next in one to four bytes; the flag says in which of the ways of its table (section 5.2). */
function step(flag: number, bytes: Reader): readonly [number, number] {
  const signed = (bit: number, value: number) => (flag >> bit) & 1 ? value : -value;
  if (flag < 10) return [0, signed(0, ((flag & 14) << 7) + bytes.u8())];
  if (flag < 20) return [signed(0, (((flag - 10) & 14) << 7) + bytes.u8()), 0];
  if (flag < 84) {
    const [base, byte] = [flag - 20, bytes.u8()];
    return [signed(0, 1 + (base & 48) + (byte >> 4)), signed(1, 1 + ((base & 12) << 2) + (byte & 15))];
  }
  if (flag < 120) {
    const base = flag - 84;
    return [signed(0, 1 + (Math.floor(base / 12) << 8) + bytes.u8()), signed(1, 1 + (((base % 12) >> 2) << 8) + bytes.u8())];
  }
  if (flag < 124) {
    const [first, second, third] = [bytes.u8(), bytes.u8(), bytes.u8()];
    return [signed(0, (first << 4) + (second >> 4)), signed(1, ((second & 15) << 8) + third)];
  }
  return [signed(0, (bytes.u8() << 8) + bytes.u8()), signed(1, (bytes.u8() << 8) + bytes.u8())];
}

/** A glyph put together from others: its parts as they are, without the instructions that follow them. */
function composite(parts: Reader, lengths: Reader, box: Box): Buffer {
  const head = Buffer.alloc(10);
  [-1, ...box].forEach((value, index) => head.writeInt16BE(value, 2 * index));
  const made: Buffer[] = [head];
  let [flags, instructed] = [MORE, false];
  while (flags & MORE) {
    const part = Buffer.from(parts.bytes(4));
    flags = part.readUInt16BE(0);
    instructed ||= (flags & HAVE_INSTRUCTIONS) !== 0;
    part.writeUInt16BE(flags & ~HAVE_INSTRUCTIONS, 0);
    made.push(part, parts.bytes((flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0)));
  }
  if (instructed) lengths.packed16();
  const whole = Buffer.concat(made);
  return whole.length % 2 === 0 ? whole : Buffer.concat([whole, Buffer.alloc(1)]);
}

/** Reads on from a place. */
class Reader {
  constructor(private readonly from: Buffer, public at: number) {}

  u8(): number { return this.from.readUInt8(this.at++); }
  i16(): number { return this.from.readInt16BE((this.at += 2) - 2); }
  bytes(length: number): Buffer { return this.from.subarray(this.at, this.at += length); }
  text(length: number): string { return this.bytes(length).toString('latin1'); }

  /** `UIntBase128`: seven bits a byte, the highest first. */
  base128(): number {
    let [value, byte] = [0, 128];
    while (byte & 128) {
      byte = this.u8();
      value = value * 128 + (byte & 127);
    }
    return value;
  }

  /** `255UInt16`: most numbers are a single byte. */
  packed16(): number {
    const code = this.u8();
    if (code === 253) return (this.u8() << 8) + this.u8();
    if (code === 254) return 506 + this.u8();
    return code === 255 ? 253 + this.u8() : code;
  }
}
