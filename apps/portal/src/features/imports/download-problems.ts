import type { ImportCheckQuery } from '@practicum/contract/client';

type Run = NonNullable<ImportCheckQuery['importRun']>;

// A spreadsheet would take a cell that begins so for a formula.
const FORMULA = /^[=+\-@\t\r]/;
const cell = (value: string | number): string => `"${String(value).replace(FORMULA, (sign) => `'${sign}`).replaceAll('"', '""')}"`;

/** The problems that are on the page as a CSV file, for whoever mends the export. */
export function downloadProblems({ fileName, problems }: Pick<Run, 'fileName' | 'problems'>): void {
  const lines = [['file', 'row', 'column', 'code', 'problem'], ...problems.map(({ file, row, column, code, says }) => [file, row, column ?? '', code, says])];
  const text = `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName.replace(/\.[^.]*$/, '')}-problems.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
