const START_BYTES = 65_536;
const separators = [',', ';', '\t', '|'];

/** The names in the first line of a CSV file, read here so that columns can be chosen; nothing where it is no text. */
export async function headerOf(file: Blob): Promise<readonly string[]> {
  const text = await file.slice(0, START_BYTES).text();
  return text.includes('\0') ? [] : cellsOf(firstLine(text.replace(/^\uFEFF/, '')));
}

function firstLine(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (!quoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at);
  }
  return text;
}

/** Cells of a line; the separator is whichever stands there most. */
function cellsOf(line: string): readonly string[] {
  const count = (mark: string): number => line.split(mark).length;
  const separator = separators.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell].map((name) => name.trim()).filter((name, at, all) => name !== '' && all.indexOf(name) === at);
}
