import type { Readable } from 'node:stream';

/** One file that can be read from its beginning as often as needed. */
export interface NamedFile {
  readonly name: string;
  open(): Promise<Readable>;
}

/** What an import was pointed at: a single file, or the files of a folder or a zip archive. */
export interface Source {
  readonly kind: 'file' | 'folder' | 'zip';
  readonly name: string;
  readonly files: readonly NamedFile[];
  close(): Promise<void>;
}
