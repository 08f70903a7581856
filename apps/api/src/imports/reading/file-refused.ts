import type { FileFault, ImportFault } from '@practicum/domain';

/** Where in a file something is. Row 1 is the first row, which is the header where there is one; 0 is the file as a whole. */
export interface Place {
  readonly file: string;
  readonly row: number;
  readonly column: string | null;
}

/** Ends the reading of a file that as a whole cannot come in; caught in one place, where the answer is put together. */
export class FileRefused extends Error {
  constructor(
    readonly place: Place,
    readonly fault: FileFault,
  ) {
    super(`${place.file}: ${fault.code}`);
  }
}

/** Something told about a place in a file. */
export interface ImportProblem extends Place {
  readonly fault: ImportFault;
}

/** A refusal of a whole file. */
export function refuseFile(file: string, fault: FileFault, row = 0, column: string | null = null): FileRefused {
  return new FileRefused({ file, row, column }, fault);
}
