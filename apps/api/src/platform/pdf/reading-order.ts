// Where a line mixes scripts that are written to the right with scripts that are written to the left, its parts stand in another
// order than they are read in (Unicode Standard Annex 9). Names and sentences need neither its explicit marks nor its isolates.

/** A stretch of one direction, as it is typed. */
export interface DirectedRun {
  readonly text: string;
  readonly rightToLeft: boolean;
}

type Kind = 'left' | 'right' | 'number' | 'between';

const RIGHT = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const SINGLE = /^[\u0020-\u007e\u00a0-\u017f]*$/;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const mirrored = new Map(['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([open = '', close = '']) => [[open, close], [close, open]]));

/** A letter together with its marks: what a person counts as one. */
export function lettersOf(text: string): readonly string[] {
  // Most texts have no marks, and looking for them takes long.
  return SINGLE.test(text) ? [...text] : Array.from(letters.segment(text), ({ segment }) => segment);
}

/** How a bracket looks between letters that are written to the left. */
export function mirror(letter: string): string {
  return mirrored.get(letter) ?? letter;
}

/** The stretches of a line from left to right. The first letter with a direction gives the line its own. */
export function directedRuns(line: string): readonly DirectedRun[] {
  const typed = lettersOf(line);
  const kinds = SINGLE.test(line) ? [] : typed.map(kindOf);
  if (!kinds.includes('right')) return [{ text: line, rightToLeft: false }];
  const base = kinds.find((kind) => kind === 'left' || kind === 'right') === 'right' ? 1 : 0;
  const side = base === 1 ? 'right' : 'left';
  const levels = levelsOf(resolved(typed, bracketed(typed, kinds, side), side), base);
  const runs: { text: string; level: number }[] = [];
  typed.forEach((letter, index) => {
    const level = levels[index] ?? base;
    const last = runs.at(-1);
    if (last?.level === level) last.text += letter;
    else runs.push({ text: letter, level });
  });
  return inSight(runs).map(({ text, level }) => ({ text, rightToLeft: level % 2 === 1 }));
}

function kindOf(letter: string): Kind {
  if (/^\p{Nd}/u.test(letter)) return 'number';
  if (RIGHT.test(letter)) return 'right';
  return /^[\p{L}\p{So}]/u.test(letter) ? 'left' : 'between';
}

/** A pair of brackets takes the side of the line where it holds letters of that side, else the side of what stands before it. */
function bracketed(typed: readonly string[], kinds: readonly Kind[], base: 'left' | 'right'): readonly Kind[] {
  const sided = [...kinds];
  typed.forEach((open, at) => {
    const close = '([{'.includes(open) ? typed.indexOf(mirror(open), at) : -1;
    const held = kinds.slice(at, Math.max(close, at)).filter((kind) => kind === 'left' || kind === 'right');
    if (held.length === 0) return;
    const before = kinds.slice(0, at).findLast((kind) => kind === 'left' || kind === 'right') ?? base;
    sided[at] = sided[close] = held.includes(base) ? base : before;
  });
  return sided;
}

/** Digits follow the letters before them; a mark between two numbers belongs to them; what stands between takes the side of both its neighbours. */
function resolved(typed: readonly string[], kinds: readonly Kind[], base: 'left' | 'right'): readonly Kind[] {
  let strong: Kind = base;
  const numbered = kinds.map((kind, index): Kind => {
    if (kind === 'left' || kind === 'right') strong = kind;
    const joins = kind === 'between' && /^[.,:/+-]$/.test(typed[index] ?? '') && kinds[index - 1] === 'number' && kinds[index + 1] === 'number';
    return (kind === 'number' || joins) ? (strong === 'right' ? 'number' : 'left') : kind;
  });
  const side = (kind: Kind | undefined) => kind === undefined ? base : kind === 'left' ? 'left' : 'right';
  return numbered.map((kind, index) => {
    if (kind !== 'between') return kind;
    const [before, after] = [numbered.slice(0, index).findLast((one) => one !== 'between'), numbered.slice(index).find((one) => one !== 'between')];
    return side(before) === side(after) ? side(before) : base;
  });
}

/** Even levels are written to the right, odd ones to the left; numbers keep their direction wherever they stand. */
function levelsOf(kinds: readonly Kind[], base: 0 | 1): readonly number[] {
  return kinds.map((kind) => kind === 'number' ? 2 : kind === 'right' ? 1 : base === 1 ? 2 : 0);
}

/** Turns each stretch of a level and above around, the highest level first. */
function inSight<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  let seen = [...runs];
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level--) {
    const turned: Run[] = [];
    let stretch: Run[] = [];
    for (const run of seen) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    seen = [...turned, ...stretch];
  }
  return seen;
}
