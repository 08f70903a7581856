// A school's ledger, filled and sealed without a server around it.
import { randomUUID } from 'node:crypto';
import { SigningKeyRepository, SigningKeys } from '../../apps/api/src/certification/index.js';
import { dispatch } from '../../apps/api/src/command/dispatch.js';
import { withScoped } from '../../apps/api/src/command/with-scoped.js';
import { HeadCopies } from '../../apps/api/src/ledger/head-copies.js';
import { LedgerRepository } from '../../apps/api/src/ledger/ledger.repository.js';
import { Sealer } from '../../apps/api/src/ledger/sealer.js';
import { serverScope } from '../../apps/api/src/platform/database/scope.js';
import { noteEvent } from '../../apps/api/src/platform/record/event.js';
import type { TestClock } from './clock.js';
import type { TestDatabase } from './database.js';

/** What `ledger verify --json` answers. */
export interface LedgerTold {
  readonly verdict: string;
  readonly sealed: number;
  readonly waiting: number;
  readonly heads: number;
  readonly copiedHeads: number | null;
  readonly faults: readonly (Readonly<Record<string, unknown>> & { readonly code: string; readonly says: string })[];
}

/** Notes and seals events of schools in a database, with a data folder of one's own. */
export class LedgerHand {
  constructor(private readonly database: TestDatabase, readonly dataDir: string, private readonly clock: TestClock) {}

  get env(): Readonly<Record<string, string>> {
    return { DATABASE_URL: this.database.ownerUrl, SECRET_KEY: this.database.secretKey, DATA_DIR: this.dataDir };
  }

  /** Notes so many events, each a minute after the one before. */
  async note(school: { readonly id: string }, count: number): Promise<void> {
    await this.inside(async (scoped) => {
      for (let noted = 0; noted < count; noted += 1) {
        this.clock.forward(1);
        const event = { action: 'site.added', subject: { kind: 'site', id: randomUUID() }, data: { noted }, at: this.clock.now() };
        await scoped.write(serverScope(school.id), (within) => within.query(noteEvent({ schoolId: school.id }, event)));
      }
    });
  }

  /** Seals what waits; how many events. */
  seal(school: { readonly id: string; readonly slug: string }): Promise<number> {
    return this.inside((scoped, env) => {
      const keys = new SigningKeys(scoped, new SigningKeyRepository(scoped), this.clock, env);
      return new Sealer(scoped, new LedgerRepository(scoped), keys, new HeadCopies(env), this.clock).seal(school);
    });
  }

  /** Runs a verb in the same surroundings. */
  async run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
    const said = { out: '', err: '' };
    const code = await dispatch(args, { ...SILENT, out: (text) => { said.out += text; }, err: (text) => { said.err += text; }, env: this.env });
    return { code, ...said };
  }

  async verify(school: { readonly slug: string }, ...more: readonly string[]): Promise<LedgerTold> {
    return JSON.parse((await this.run('ledger', 'verify', '--school', school.slug, '--json', ...more)).out) as LedgerTold;
  }

  private async inside<T>(work: (scoped: Parameters<Parameters<typeof withScoped>[2]>[0]['scoped'], env: Parameters<Parameters<typeof withScoped>[2]>[0]['env']) => Promise<T>): Promise<T> {
    const done: T[] = [];
    await withScoped({ ...SILENT, env: this.env }, [], async ({ scoped, env }) => {
      done.push(await work(scoped, env));
      return 0;
    });
    const [answer] = done;
    if (answer === undefined && done.length === 0) throw new Error('The surroundings of the ledger could not be made.');
    return answer as T;
  }
}

const SILENT = {
  stdin: (async function* nothing() { yield ''; })(),
  out: () => undefined,
  err: (text: string) => void process.stderr.write(text),
  today: () => '2026-05-04',
} as const;
