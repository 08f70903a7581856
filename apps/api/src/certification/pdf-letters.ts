// Letters on a PDF. The fonts that every reader brings (Helvetica) hold the letters of Western Europe; a text with others is
// drawn from Inter, which adds the rest of Latin with Vietnamese, Cyrillic and Greek. A drawn text carries its words along, so
// that a screen reader says it. A letter that Inter lacks as well stands as an empty box, and the paper says where it is in full.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A text as outlines: the shapes with where each begins, in units of the font size, and the letters that no font has. */
export interface DrawnText {
  readonly shapes: readonly { readonly path: string; readonly x: number; readonly y: number; readonly scale: number }[];
  readonly width: number;
  readonly complete: boolean;
}

const files = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const BOX = 'M60 0V700H540V0ZM100 40H500V660H100Z';
const BOX_WIDTH = 0.6;
const fonts = new Map<string, Font>();

/** True for a text that Helvetica can show. */
export function isPlain(text: string): boolean {
  return [...text].every((letter) => /[\u0020-\u007e\u00a0-\u00ff]/.test(letter) || beyondLatin1.includes(letter));
}

/** The text as outlines of Inter. */
export function drawn(text: string): DrawnText {
  const shapes: DrawnText['shapes'][number][] = [];
  let [width, complete] = [0, true];
  for (const { font, words } of runsOf(text.normalize('NFC'))) {
    if (!font) {
      complete = false;
      for (const _ of seen(words)) {
        shapes.push({ path: BOX, x: width, y: 0, scale: 1 / 1000 });
        width += BOX_WIDTH;
      }
      continue;
    }
    const scale = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(words);
    glyphs.forEach((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      shapes.push({ path: glyph.path.toSVG(), x: width + xOffset * scale, y: yOffset * scale, scale });
      width += xAdvance * scale;
    });
  }
  return { shapes, width, complete };
}

interface Run {
  readonly font: Font | undefined;
  readonly words: string;
}

/** The text in stretches that one font can draw; a blank goes with the stretch before it. */
function runsOf(text: string): readonly Run[] {
  const runs: { font: Font | undefined; words: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const font = last?.font && has(last.font, letter) ? last.font : files.map(fontOf).find((one) => has(one, letter));
    if (last && last.font === font) last.words += letter;
    else runs.push({ font, words: letter });
  }
  return runs;
}

/** Letters that take a place of their own: marks and joiners do not. */
function seen(words: string): readonly string[] {
  return [...words].filter((letter) => !/[\p{M}\p{Cf}]/u.test(letter));
}

function has(font: Font, letter: string): boolean {
  return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

// Read when a name first needs it: most never do.
function fontOf(file: string): Font {
  const known = fonts.get(file);
  if (known) return known;
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/inter/files/inter-${file}-wght-normal.woff2`);
  const font = create(readFileSync(path));
  fonts.set(file, font);
  return font;
}
