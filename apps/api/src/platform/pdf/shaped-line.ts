// Letters as they are written: joined, stacked, with their marks in place. In a PDF each is a glyph of its own that carries the
// letters it stands for, so that whoever searches or copies the text gets it as it was typed, whatever its script makes of it.
import type { Font, Glyph } from 'fontkit';
import { draws, fontFileOf, fontOf, type FontFile, type Weight } from './font-library.js';
import { directedRuns, lettersOf, mirror, type DirectedRun } from './reading-order.js';
import type { Contour, OutlinePoint } from './sfnt.js';

/** What stands as one: a letter with its marks, or letters that are written as one sign. */
export interface Sign {
  /** Tells this sign from others. */
  readonly key: string;
  /** As typed. */
  readonly text: string;
  /** In units of the font. */
  readonly advance: number;
  readonly contours: readonly Contour[];
  /** False for the empty box that stands for a letter which no font has. */
  readonly drawn: boolean;
}

/** Units to the width of an M, in the fonts that papers carry. */
export const UNITS = 2048;

const BOX_WIDTH = 1200;
const MOST_KEPT = 4000;
const words = new Map<string, readonly Sign[]>();

/** The signs of a line from left to right. */
export function signsOf(line: string, weight: Weight): readonly Sign[] {
  const text = line.normalize('NFC');
  return directedRuns(text).flatMap((run) => {
    const signs = stretches(run, text).map(({ file, word }) => {
      const key = `${file?.name} ${weight} ${run.rightToLeft} ${word}`;
      const known = words.get(key) ?? (file ? shaped(word, file, weight, run.rightToLeft) : lettersOf(word).map(box));
      if (words.size >= MOST_KEPT) words.clear();
      words.set(key, known);
      return known;
    });
    return (run.rightToLeft ? signs.reverse() : signs).flat();
  });
}

/** The empty box in the place of a letter. */
export function box(letter: string): Sign {
  const frame = (left: number, bottom: number, right: number, top: number, inward: boolean): Contour => {
    const corners = [[left, bottom], [left, top], [right, top], [right, bottom]].map(([x = 0, y = 0]): OutlinePoint => ({ x, y, on: true }));
    return inward ? corners.reverse() : corners;
  };
  return { key: `box ${letter}`, text: letter, advance: BOX_WIDTH, contours: [frame(120, 0, 1080, 1434, false), frame(200, 80, 1000, 1354, true)], drawn: false };
}

/** A run in words and blanks, each in letters of one file: blanks and marks go with the file of what stands before them. */
function stretches({ text }: DirectedRun, whole: string): readonly { readonly file: FontFile | undefined; readonly word: string }[] {
  const found: { file: FontFile | undefined; word: string }[] = [];
  for (const letter of lettersOf(text)) {
    const last = found.at(-1);
    const file = last?.file && !/^\p{L}/u.test(letter) && draws(last.file, letter) ? last.file : fontFileOf(letter, whole);
    if (last && last.file === file && letter !== ' ' && last.word !== ' ') last.word += letter;
    else found.push({ file, word: letter });
  }
  return found;
}

function shaped(word: string, file: FontFile, weight: Weight, rightToLeft: boolean): readonly Sign[] {
  const font = fontOf(file, weight);
  // A glyph that was made for another word would still tell that word's letters.
  font._glyphs = {};
  // Readers turn what is written to the left around sign by sign: there a mark is a sign of its own.
  const letters = rightToLeft ? [...word] : lettersOf(word);
  const { glyphs, positions } = font.layout(asWritten((rightToLeft ? letters.map(mirror) : letters).join('')), MYANMAR.test(word) ? MYANMAR_FORMS : [], undefined, undefined, rightToLeft ? 'rtl' : 'ltr');
  const placed = glyphs.map((glyph, index) => ({ glyph, ...(positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }) }));
  const groups = grouped(letters, rightToLeft ? placed.toReversed() : placed, rightToLeft);
  const signs = groups.flatMap(({ text, parts }) => spelled(signOf(text, rightToLeft ? parts.toReversed() : parts, font, `${file.name} ${weight}`)));
  return rightToLeft ? signs.reverse() : signs;
}

const MYANMAR = /\p{Script=Myanmar}/u;
const MYANMAR_FORMS = ['rphf', 'pref', 'blwf', 'pstf', 'pres', 'abvs', 'blws', 'psts'];
const MYANMAR_SYLLABLE = /([\u1004\u101b\u105a]\u103a\u1039)?([\u1000-\u102a\u103f](?:\u1039[\u1000-\u102a])*)(\u103b?)(\u103c?)([\u103d\u103e]*)(\u1031?)/gu;

/** fontkit knows the scripts that write a vowel before the letter it is read after, but for Myanmar: there it is put in its place here. */
function asWritten(word: string): string {
  return word.replace(MYANMAR_SYLLABLE, (_, over = '', letter = '', ya = '', ra = '', others = '', before = '') => `${before}${ra}${letter}${over}${ya}${others}`);
}

interface Placed {
  readonly glyph: Glyph;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/**
 * Letters with the glyphs that they became. Scripts join letters and change their order, but never across the place where the
 * letters that were read and the letters that the glyphs stand for are the same; in the worst case a whole word is one sign.
 */
function grouped(letters: readonly string[], glyphs: readonly Placed[], rightToLeft: boolean): readonly { readonly text: string; readonly parts: readonly Placed[] }[] {
  const groups: { text: string; parts: Placed[] }[] = [];
  const owed = new Map<number, number>();
  const owe = (codes: readonly number[], by: 1 | -1) => {
    for (const code of codes) {
      const left = (owed.get(code) ?? 0) + by;
      if (left === 0) owed.delete(code);
      else owed.set(code, left);
    }
  };
  let [read, drawn] = [0, 0];
  while (read < letters.length || drawn < glyphs.length) {
    const owes = [...owed.values()];
    const [ahead, behind] = [owes.some((count) => count > 0), owes.some((count) => count < 0)];
    if (!ahead && !behind) groups.push({ text: '', parts: [] });
    const group = groups.at(-1);
    const glyph = glyphs[drawn];
    if (read < letters.length && (!ahead || behind || !glyph)) {
      const letter = letters[read++] ?? '';
      if (group) group.text += letter;
      owe(codesOf(rightToLeft ? mirror(letter) : letter), 1);
    } else if (glyph) {
      group?.parts.push(glyph);
      drawn++;
      owe(codesOf(String.fromCodePoint(...glyph.glyph.codePoints)), -1);
    }
  }
  // What is left over where the two never became the same belongs to what stands before it.
  return groups.reduce<{ text: string; parts: Placed[] }[]>((kept, group) => {
    const last = kept.at(-1);
    if (last && (group.text === '' || group.parts.length === 0)) {
      last.text += group.text;
      last.parts.push(...group.parts);
    } else kept.push(group);
    return kept;
  }, []);
}

/** The codes that a letter is made of; what only joins or parts letters may have no glyph and is not counted. */
function codesOf(letter: string): readonly number[] {
  return [...letter.normalize('NFKD')].filter((one) => !/\p{Default_Ignorable_Code_Point}/u.test(one)).map((one) => one.codePointAt(0) ?? 0);
}

function signOf(text: string, parts: readonly Placed[], { unitsPerEm }: Font, of: string): Sign {
  const scale = UNITS / unitsPerEm;
  let pen = 0;
  const contours = parts.flatMap(({ glyph, xAdvance, xOffset, yOffset }) => {
    const [x, y] = [pen + xOffset, yOffset];
    pen += xAdvance;
    return contoursOf(glyph, (dx, dy) => [Math.round((x + dx) * scale), Math.round((y + dy) * scale)]);
  });
  const shape = parts.map(({ glyph, xOffset, yOffset }) => [glyph.id, xOffset, yOffset].join()).join(' ');
  return { key: `${of} ${shape} ${text}`, text, advance: Math.round(pen * scale), contours, drawn: true };
}

/**
 * A sign with marks, spelled out: the first letter has all the ink, and each mark stands behind its letter without width. Readers
 * take a sign whose letters hold a mark for a mark.
 */
function spelled(sign: Sign): readonly Sign[] {
  const letters = [...sign.text];
  if (letters.length === 1 || !letters.some(isMark)) return [sign];
  const wide = letters.filter((letter, index) => index === 0 || !isMark(letter)).length;
  const share = Math.floor(sign.advance / wide);
  return letters.map((letter, index) => {
    if (index === 0) return { ...sign, key: `${sign.key} 0`, text: letter, advance: sign.advance - share * (wide - 1) };
    const advance = isMark(letter) ? 0 : share;
    return { key: `${advance} ${letter}`, text: letter, advance, contours: [], drawn: true };
  });
}

function isMark(letter: string): boolean {
  return /[\p{Mn}\p{Cf}]/u.test(letter);
}

/** The outline of a glyph as points: curves of these fonts have one point beside the line. */
function contoursOf({ path }: Glyph, place: (x: number, y: number) => readonly [number, number]): readonly Contour[] {
  const contours: OutlinePoint[][] = [];
  for (const { command, args } of path.commands) {
    const points = Array.from({ length: args.length / 2 }, (_, index): OutlinePoint => {
      const [x, y] = place(args[2 * index] ?? 0, args[2 * index + 1] ?? 0);
      return { x, y, on: 2 * index + 2 === args.length };
    });
    if (command === 'moveTo') contours.push([...points]);
    else contours.at(-1)?.push(...points);
  }
  return contours.map(closed).filter(({ length }) => length > 1);
}

/** A contour ends where it began; the point is not told twice. */
function closed(points: readonly OutlinePoint[]): Contour {
  const [first, last] = [points[0], points.at(-1)];
  return first && last && points.length > 1 && last.on && first.x === last.x && first.y === last.y ? points.slice(0, -1) : points;
}
