// The container that TrueType fonts come in, written from its public description (OpenType specification, "Font file").

/** A point of an outline, in the font's units. Between two points off the curve lies one that is not written. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A closed line around ink. */
export type Contour = readonly OutlinePoint[];

const ON_CURVE = 1;
const SHORT = [2, 4] as const;
const SAME_OR_POSITIVE = [16, 32] as const;
const MAY_OVERLAP = 64;
const HEAD_CHECKSUM = 8;

/** A glyph of the `glyf` table without instructions; nothing at all where nothing is drawn. */
export function glyphBytes(contours: readonly Contour[], box: Box = boxOf(contours)): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const head = Buffer.alloc(10 + 2 * contours.length + 2);
  [contours.length, ...box].forEach((value, index) => head.writeInt16BE(value, 2 * index));
  let last = -1;
  contours.forEach((contour, index) => head.writeUInt16BE(last += contour.length, 10 + 2 * index));
  const flags: number[] = points.map(({ on }) => (on ? ON_CURVE : 0));
  const axes = (['x', 'y'] as const).map((axis, which) => {
    const bytes: number[] = [];
    points.forEach((point, index) => {
      const step = point[axis] - (points[index - 1]?.[axis] ?? 0);
      const size = Math.abs(step);
      if (step === 0) flags[index] = (flags[index] ?? 0) | (SAME_OR_POSITIVE[which] ?? 0);
      else if (size > 255) bytes.push((step >> 8) & 255, step & 255);
      else {
        flags[index] = (flags[index] ?? 0) | (SHORT[which] ?? 0) | (step > 0 ? SAME_OR_POSITIVE[which] ?? 0 : 0);
        bytes.push(size);
      }
    });
    return Buffer.from(bytes);
  });
  flags[0] = (flags[0] ?? 0) | MAY_OVERLAP;
  const whole = Buffer.concat([head, Buffer.from(flags), ...axes]);
  return padded(whole, 2);
}

/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

/** The box around an outline. */
export function boxOf(contours: readonly Contour[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours) for (const { x, y } of contour) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box[0] === Infinity ? [0, 0, 0, 0] : box;
}

/** The tables `glyf` and `loca` (with long offsets) of glyphs in their order. */
export function glyphTables(glyphs: readonly Buffer[]): { readonly glyf: Buffer; readonly loca: Buffer } {
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  let at = 0;
  glyphs.forEach((glyph, index) => loca.writeUInt32BE(at += glyph.length, 4 * (index + 1)));
  return { glyf: Buffer.concat(glyphs), loca };
}

/** Puts tables into one file, with their checksums. */
export function sfnt(tables: ReadonlyMap<string, Buffer>): Buffer {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const directory = Buffer.alloc(12 + 16 * names.length);
  directory.writeUInt32BE(0x00010000, 0);
  [names.length, 16 << power, power, 16 * names.length - (16 << power)].forEach((value, index) => directory.writeUInt16BE(value, 4 + 2 * index));
  const bodies: Buffer[] = [];
  let [at, head] = [directory.length, 0];
  names.forEach((name, index) => {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const body = padded(table, 4);
    if (name === 'head') {
      head = at;
      body.writeUInt32BE(0, HEAD_CHECKSUM);
    }
    directory.write(name.padEnd(4), 12 + 16 * index, 'latin1');
    [checksum(body), at, table.length].forEach((value, field) => directory.writeUInt32BE(value, 16 + 16 * index + 4 * field));
    bodies.push(body);
    at += body.length;
  });
  const file = Buffer.concat([directory, ...bodies]);
  if (head > 0) file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + HEAD_CHECKSUM);
  return file;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

// A copy, so that what was given stays as it is.
function padded(bytes: Buffer, to: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((to - bytes.length % to) % to)]);
}
