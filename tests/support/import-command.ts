// The import verb of the command line on a database of its own, run in this process with its words caught.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { testDatabase } from './database.js';
import { anySchool, type TestSchool } from './school.js';

/** The project's own small files. */
export const importFiles = fileURLToPath(new URL('./import-files', import.meta.url));

/** What came of a verb. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The answer of `--json`. */
  readonly answer: {
    readonly files: Readonly<Record<string, { readonly read: number; readonly created: number; readonly updated: number; readonly unchanged: number; readonly rejected: number }>>;
    readonly problems: readonly { readonly file: string; readonly row: number; readonly column: string | null; readonly code: string; readonly says: string }[];
    readonly refused?: readonly { readonly key: string; readonly says: string }[];
  };
}

export interface ImportHouse {
  readonly school: TestSchool;
  /** A superuser's connection, for looking behind every wall. */
  readonly admin: pg.Client;
  /** One more school, with nobody but its cohort and one student in it. */
  anotherSchool(): Promise<TestSchool>;
  /** Runs `import` with the words given and `--json`, for the school unless the words name another. */
  run(...words: readonly string[]): Promise<Ran>;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Buffer): string;
  /** One of our own files by its name, with the school's slug filled in. */
  ours(name: string): string;
  /** A copy of one of our own folders, to be spoilt. */
  copyOf(name: string): string;
  count(from: string): Promise<number>;
  close(): Promise<void>;
}

export async function importHouse(): Promise<ImportHouse> {
  const database = await testDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  admin.on('error', () => undefined);
  await admin.connect();
  const school = await anySchool(admin);
  const folder = mkdtempSync(join(tmpdir(), 'practicum-import-'));
  const env = { DATABASE_URL: database.ownerUrl, SECRET_KEY: database.secretKey };
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    school,
    admin,
    anotherSchool: () => anySchool(admin),
    run: async (...words) => {
      const asked = words.includes('--school') ? words : [...words, '--school', school.slug];
      let [out, err] = ['', ''];
      const io = { stdin: process.stdin, out: (text: string) => void (out += text), err: (text: string) => void (err += text), today: () => '2026-05-04', env };
      const code = await dispatch(['import', ...asked, '--json'], io);
      return { code, out, err, answer: out.startsWith('{') ? (JSON.parse(out) as Ran['answer']) : { files: {}, problems: [] } };
    },
    file,
    ours: (name) => file(basename(name), readFileSync(join(importFiles, name), 'utf8').replaceAll('SLUG', school.slug)),
    copyOf: (name) => {
      const path = mkdtempSync(join(folder, 'copy-'));
      cpSync(join(importFiles, name), path, { recursive: true });
      return path;
    },
    count: async (from) => Number((await admin.query<{ count: string }>(`select count(*) from ${from}`)).rows[0]?.count),
    close: async () => {
      await admin.end();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
