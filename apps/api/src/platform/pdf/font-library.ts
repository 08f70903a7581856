// Which font draws a letter. Inter holds Latin with Vietnamese, Cyrillic and Greek; each other script has a Noto Sans of its own.
// A package brings a script in several files, cut by ranges of letters, so that only what a name needs is ever read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { unpackWoff2 } from './woff2.js';

/** How heavy the letters are, as the portal has them. */
export type Weight = 'regular' | 'bold';

/** A file of a font package. */
export interface FontFile {
  readonly name: string;
  readonly path: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const heaviness = { regular: 400, bold: 600 } as const;
const MOST_KEPT = 48;
const LATIN = 'inter';
const scripts: readonly (readonly [RegExp, string])[] = ([
  'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Ethiopic', 'Armenian', 'Georgian', 'Bengali', 'Tamil', 'Khmer', 'Lao', 'Myanmar', 'Sinhala', 'Gujarati', 'Gurmukhi', 'Kannada', 'Telugu', 'Malayalam',
]).map((script) => [new RegExp(`\\p{Script_Extensions=${script}}`, 'u'), `noto-sans-${script.toLowerCase()}`]);
const [HANGUL, KANA, HAN_LETTER] = [/\p{Script=Hangul}/u, /[\p{Script=Hiragana}\p{Script=Katakana}]/u, /[\p{Script_Extensions=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u];

const resolve = createRequire(import.meta.url).resolve;
const packages = new Map<string, readonly FontFile[]>();
const chosen = new Map<string, FontFile | undefined>();
const fonts = new Map<string, Font>();

/** The file that draws a letter with its marks; nothing where none of the installed ones does. `text` tells whose Chinese characters they are. */
export function fontFileOf(letter: string, text: string): FontFile | undefined {
  const owner = HAN_LETTER.test(letter) ? (HANGUL.test(text) ? 'kr' : KANA.test(text) ? 'jp' : 'sc') : null;
  const key = `${owner} ${letter}`;
  if (!chosen.has(key)) {
    const files = packagesOf(letter, owner).flatMap(filesOf);
    chosen.set(key, files.find((file) => draws(file, letter)) ?? files.find((file) => draws(file, [...letter][0] ?? '')));
  }
  return chosen.get(key);
}

const drawing = new Map<string, boolean>();

/** True where the file draws each letter. What only joins or parts letters is drawn by none. */
export function draws(file: FontFile, letters: string): boolean {
  const key = `${file.name} ${letters}`;
  const known = drawing.get(key) ?? drawsEach(file, letters);
  drawing.set(key, known);
  return known;
}

function drawsEach(file: FontFile, letters: string): boolean {
  const codes = [...letters].filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter)).map((letter) => letter.codePointAt(0) ?? 0);
  return codes.every((code) => file.ranges.some(([from, to]) => from <= code && code <= to)) && codes.every((code) => fontOf(file, 'regular').hasGlyphForCodePoint(code));
}

/** The font in a file, set to a weight. */
export function fontOf({ path }: FontFile, weight: Weight): Font {
  return kept(`${path} ${weight}`, () => withLooseMarks(kept(path, () => create(unpackWoff2(readFileSync(path)))).getVariation({ wght: heaviness[weight] })));
}

/** A letter may have no place for a mark, as in fonts of India; the mark then stands where it is. fontkit takes each for one that has. */
function withLooseMarks(font: Font): Font {
  const marks = font._layoutEngine.engine?.GPOSProcessor;
  if (!marks) return font;
  const attach = marks.applyAnchor;
  marks.applyAnchor = function place(mark, anchor, letter) {
    if (anchor) attach.call(this, mark, anchor, letter);
  };
  return font;
}

/** Chinese characters are written differently in China, Japan and Korea: the other letters of the text say whose they are. */
function packagesOf(letter: string, owner: string | null): readonly string[] {
  if (owner !== null) return [owner, ...['sc', 'jp', 'kr'].filter((one) => one !== owner)].map((one) => `noto-sans-${one}`);
  return [LATIN, ...scripts.flatMap(([script, name]) => (script.test(letter) ? [name] : []))];
}

/** The files of a package with the letters of each, as it tells them itself: `"thai": "U+0E01-0E5B,U+25CC"`. */
function filesOf(name: string): readonly FontFile[] {
  const known = packages.get(name);
  if (known) return known;
  const told: unknown = JSON.parse(readFileSync(resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'));
  // The latin part of a package comes last in it, and is the one that most letters are in.
  const files = Object.entries(told as Readonly<Record<string, string>>).reverse().map(([part, ranges]) => {
    const file = `${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    return { name: file, path: resolve(`@fontsource-variable/${name}/files/${file}`), ranges: ranges.split(',').map(rangeOf) };
  });
  packages.set(name, files);
  return files;
}

function rangeOf(written: string): readonly [number, number] {
  const [from = '', to = from] = written.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Fonts are read when a name first needs them; those that were read longest ago make room. */
function kept(key: string, read: () => Font): Font {
  const known = fonts.get(key);
  if (known) return known;
  const font = read();
  if (fonts.size >= MOST_KEPT) fonts.delete(fonts.keys().next().value ?? '');
  fonts.set(key, font);
  return font;
}
