import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { trustedDocuments } from '@practicum/contract/server';
import { BadRequest } from '../access/refused-at-the-door.js';
import { Clock, secondsAfter } from '../clock/clock.js';
import { isLoopback, ENV, type Env } from '../config/env.js';
import { serverScope } from '../database/scope.js';
import { Scoped } from '../database/unit-of-work.js';

/** Days that a document stays known after the last start that knew it: old tabs and mixed replicas keep working. */
const REMEMBERED_DAYS = 90;

interface Asked {
  readonly documentId?: unknown;
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null;
}

/** The operations that may run: the portal's own, of this version and of those that ran lately. */
@Injectable()
export class TrustedDocuments implements OnApplicationBootstrap {
  private readonly known = new Map<string, string>(trustedDocuments());

  constructor(
    private readonly scoped: Scoped,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const own = [...trustedDocuments()];
    const today = this.clock.today('UTC');
    const since = secondsAfter(this.clock.now(), -REMEMBERED_DAYS * 86_400).slice(0, 10);
    const [, remembered] = await this.scoped.readAll(serverScope(), [
      { text: REMEMBER, values: [own.map(([hash]) => hash), own.map(([, body]) => body), today] },
      { text: 'select hash, body from document where last_seen_on >= $1', values: [since] },
    ]);
    for (const { hash, body } of (remembered?.rows ?? []) as readonly { hash: string; body: string }[]) {
      if (!this.known.has(hash)) this.known.set(hash, body);
    }
  }

  /** The text that a request's document stands for. Free text is for trying things out on a demo's own machine. */
  textOf(asked: Asked, address: string): string {
    const id = documentIdOf(asked);
    const known = id === undefined ? undefined : this.known.get(id);
    if (known !== undefined) return known;
    if (typeof asked.query === 'string' && this.env.demo && isLoopback(address)) return asked.query;
    throw new BadRequest(id === undefined
      ? 'Only operations of the portal run here: send a documentId.'
      : 'This operation is not known here any more: reload the page and try again.');
  }
}

// The hash is Apollo's (bare) or the manifest's own (with the name of the algorithm).
function documentIdOf(asked: Asked): string | undefined {
  const given = asked.documentId ?? asked.extensions?.persistedQuery?.sha256Hash;
  if (typeof given !== 'string') return undefined;
  return given.startsWith('sha256:') ? given : `sha256:${given}`;
}

const REMEMBER = `insert into document (hash, body, last_seen_on)
  select hash, body, $3::date from unnest($1::text[], $2::text[]) as own (hash, body) order by hash
  on conflict (hash) do update set last_seen_on = excluded.last_seen_on where document.last_seen_on < excluded.last_seen_on`;
