import type { PdfPaper, TextLook } from './pdf-paper.js';

/** A column: its heading and how wide it is. */
export interface PdfColumn {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** Where a table stands and how far down it may go. */
export interface TablePlace {
  readonly x: number;
  readonly y: number;
  /** The lowest line that may be written on. */
  readonly bottom: number;
  /** Begins another page and gives the height at which it goes on. */
  readonly nextPage: () => number;
}

const [SIZE, GAP, LINE, GREY] = [8, 8, '#c9ced6', '#5b6472'];

/** Writes a table that a screen reader walks by row and column; on another page its headings stand again. Gives where it ends. */
export function pdfTable(paper: PdfPaper, columns: readonly PdfColumn[], rows: readonly (readonly string[])[], place: TablePlace): number {
  const look = ({ width, align }: PdfColumn, more: Partial<TextLook> = {}): TextLook => ({ size: SIZE, width: width - GAP, ...(align && { align }), ...more });
  const heading = { bold: true, color: GREY };
  const across = (write: (column: PdfColumn, index: number, x: number) => void) => {
    let { x } = place;
    columns.forEach((column, index) => {
      write(column, index, x);
      x += column.width;
    });
  };
  const line = (at: number) => paper.decoration((doc) => doc.moveTo(place.x, at).lineTo(place.x + columns.reduce((sum, { width }) => sum + width, 0), at).lineWidth(0.5).stroke(LINE));
  const headHeight = Math.max(...columns.map((column) => paper.heightOf(column.title, look(column, heading)))) + GAP;
  let { y } = place;
  paper.within('Table', () => {
    paper.within('TR', () => across((column, _, x) => void paper.text('TH', column.title, x, y, look(column, heading), 'Column')));
    line(y += headHeight - GAP / 2);
    y += GAP / 2;
    for (const row of rows) {
      const height = Math.max(...columns.map((column, index) => paper.heightOf(row[index] ?? '', look(column)))) + GAP / 2;
      if (y + height > place.bottom) {
        y = place.nextPage();
        paper.decoration(() => across((column, _, x) => paper.write(column.title, x, y, look(column, heading))));
        line(y += headHeight - GAP / 2);
        y += GAP / 2;
      }
      paper.within('TR', () => across((column, index, x) => void paper.text('TD', row[index] ?? '', x, y, look(column))));
      y += height;
    }
  });
  line(y + 1);
  return y + GAP;
}
