// The font that a paper carries: the signs that were written on it, whatever files they come from, and nothing else.
import type { Weight } from './font-library.js';
import { boxOf, glyphBytes, glyphTables, sfnt, type Box } from './sfnt.js';
import { box, signsOf, UNITS, type Sign } from './shaped-line.js';

const [ASCENT, DESCENT] = [1984, -494];

/** A sign as the PDF writer takes it: which glyph, how wide, for which letters. */
interface WrittenSign {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Has the face of a font of fontkit, as far as the PDF writer looks at it. */
export class PaperFont {
  readonly unitsPerEm = UNITS;
  readonly ascent = ASCENT;
  readonly descent = DESCENT;
  readonly xHeight = 1118;
  readonly capHeight = 1490;
  readonly lineGap = 0;
  readonly italicAngle = 0;
  readonly bbox = { minX: -1000, minY: -1200, maxX: 6000, maxY: 2600 };
  readonly head = { macStyle: { italic: false } };
  readonly post = { isFixedPitch: false };
  readonly postscriptName: string;
  /** False once a letter was written that no font has. */
  complete = true;
  private readonly signs: Sign[] = [box('')];
  private readonly widths = new Map<string, number>();
  private readonly ids = new Map<string, number>();

  constructor(private readonly weight: Weight) {
    this.postscriptName = weight === 'bold' ? 'PracticumPaper-Bold' : 'PracticumPaper-Regular';
  }

  /** The width of a line in units. */
  width(line: string): number {
    const known = this.widths.get(line) ?? signsOf(line, this.weight).reduce((sum, { advance }) => sum + advance, 0);
    this.widths.set(line, known);
    return known;
  }

  layout(line: string): { readonly glyphs: readonly WrittenSign[]; readonly positions: readonly object[]; readonly advanceWidth: number } {
    const signs = signsOf(line, this.weight);
    return {
      glyphs: signs.map((sign) => this.getGlyph(this.idOf(sign))),
      positions: signs.map(({ advance }) => ({ xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
      advanceWidth: signs.reduce((sum, { advance }) => sum + advance, 0),
    };
  }

  getGlyph(id: number): WrittenSign {
    const { advance, text } = this.signs[id] ?? box('');
    return { id, advanceWidth: advance, codePoints: [...text].map((letter) => letter.codePointAt(0) ?? 0) };
  }

  /** Everything that was written is needed, and nothing else is there. */
  createSubset(): { readonly includeGlyph: (id: number) => number; readonly encode: () => Buffer } {
    return { includeGlyph: (id) => id, encode: () => fontOfSigns(this.signs) };
  }

  private idOf(sign: Sign): number {
    const known = this.ids.get(sign.key);
    if (known !== undefined) return known;
    this.complete &&= sign.drawn;
    this.ids.set(sign.key, this.signs.length);
    return this.signs.push(sign) - 1;
  }
}

/** The tables that a PDF needs of a font; letters, names and spacing stand in the PDF itself. */
function fontOfSigns(signs: readonly Sign[]): Buffer {
  const boxes = signs.map(({ contours }) => boxOf(contours));
  const { glyf, loca } = glyphTables(signs.map(({ contours }) => glyphBytes(contours)));
  const hmtx = Buffer.alloc(4 * signs.length);
  signs.forEach(({ advance }, id) => {
    hmtx.writeUInt16BE(Math.max(0, Math.min(advance, 65_535)), 4 * id);
    hmtx.writeInt16BE(boxes[id]?.[0] ?? 0, 4 * id + 2);
  });
  return sfnt(new Map([['glyf', glyf], ['loca', loca], ['hmtx', hmtx], ['head', headTable(boxes)], ['hhea', hheaTable(signs, boxes)], ['maxp', maxpTable(signs)]]));
}

function headTable(boxes: readonly Box[]): Buffer {
  const table = Buffer.alloc(54);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt32BE(0x00010000, 4);
  table.writeUInt32BE(0x5f0f3cf5, 12);
  table.writeUInt16BE(UNITS, 18);
  whole(boxes).forEach((value, index) => table.writeInt16BE(value, 36 + 2 * index));
  table.writeUInt16BE(8, 46);
  table.writeInt16BE(2, 48);
  table.writeInt16BE(1, 50);
  return table;
}

function hheaTable(signs: readonly Sign[], boxes: readonly Box[]): Buffer {
  const table = Buffer.alloc(36);
  const [left, , right] = whole(boxes);
  table.writeUInt32BE(0x00010000, 0);
  [ASCENT, DESCENT, 0].forEach((value, index) => table.writeInt16BE(value, 4 + 2 * index));
  table.writeUInt16BE(Math.min(Math.max(...signs.map(({ advance }) => advance)), 65_535), 10);
  [left, 0, right, 1].forEach((value, index) => table.writeInt16BE(value, 12 + 2 * index));
  table.writeUInt16BE(signs.length, 34);
  return table;
}

function maxpTable(signs: readonly Sign[]): Buffer {
  const table = Buffer.alloc(32);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt16BE(signs.length, 4);
  table.writeUInt16BE(Math.max(...signs.map(({ contours }) => contours.flat().length)), 6);
  table.writeUInt16BE(Math.max(...signs.map(({ contours }) => contours.length)), 8);
  table.writeUInt16BE(2, 14);
  return table;
}

function whole(boxes: readonly Box[]): Box {
  return boxes.reduce(([left, bottom, right, top], box) => [Math.min(left, box[0]), Math.min(bottom, box[1]), Math.max(right, box[2]), Math.max(top, box[3])]);
}
