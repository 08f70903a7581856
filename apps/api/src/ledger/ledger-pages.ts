import type { Instant, LedgerEvent, TreeHash } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import type { Scoped } from '../platform/database/unit-of-work.js';
import { eventOf, eventsById, type EventRow } from './event-row.js';
import { readHead, type SignedHead } from './ledger-head.js';

/** A leaf as it is stored, beside its event as that stands now. */
export interface StoredLeaf {
  readonly leafIndex: number;
  readonly eventId: string;
  readonly hash: TreeHash;
  /** What is stored for this leaf and the one before it together; only for every second leaf. */
  readonly pairHash: TreeHash | null;
  /** `null` where it is gone. */
  readonly event: LedgerEvent | null;
}

/** A head as it is stored: `null` where its text is no head, or one of another size. */
export interface StoredHead {
  readonly size: number;
  readonly head: SignedHead | null;
}

/** An event that has no leaf. */
export interface EventWithoutLeaf {
  readonly eventId: string;
  readonly at: Instant;
  /** It waits for its leaf, as every event does at first. */
  readonly waiting: boolean;
}

const PAGE = 1_000;

/** Reads a whole ledger, page by page, as long as it may be. */
export class LedgerPages {
  constructor(private readonly scoped: Scoped, private readonly schoolId: string) {}

  /** Every leaf, in its order. */
  async *leaves(): AsyncGenerator<readonly StoredLeaf[]> {
    const text = 'select leaf_index as "leafIndex", event_id as "eventId", leaf_hash as hash from sealed_event where school_id = app_school() and leaf_index >= $1 order by leaf_index limit $2';
    for (let from = 0, full = true; full;) {
      const rows = await this.page<Omit<StoredLeaf, 'event' | 'pairHash'>>('ledger-leaves', text, [from, PAGE]);
      const [events, pairs] = [await this.events(rows.map(({ eventId }) => eventId)), await this.pairs(rows.at(0)?.leafIndex ?? 0, rows.at(-1)?.leafIndex ?? 0)];
      yield rows.map((row) => ({ ...row, event: events.get(row.eventId) ?? null, pairHash: pairs.get((row.leafIndex - 1) / 2) ?? null }));
      [from, full] = [(rows.at(-1)?.leafIndex ?? 0) + 1, rows.length === PAGE];
    }
  }

  /** Every head, the smallest first. */
  async *heads(): AsyncGenerator<StoredHead> {
    const text = `select tree_size as size, content, digest, signature, signing_key_id as "keyId" from ledger_head where school_id = app_school() and tree_size > $1 order by tree_size limit $2`;
    for (let from = 0, full = true; full;) {
      const rows = await this.page<{ size: number; content: string; digest: string; signature: string; keyId: string }>('ledger-heads', text, [from, PAGE]);
      for (const { size, content, digest, signature, keyId } of rows) {
        const head = readHead({ content: parsed(content), digest, algorithm: 'Ed25519', keyId, signature });
        yield { size, head: head?.content.size === size ? head : null };
      }
      [from, full] = [rows.at(-1)?.size ?? 0, rows.length === PAGE];
    }
  }

  /** Every event that has no leaf. */
  async *withoutLeaf(): AsyncGenerator<EventWithoutLeaf> {
    const text = 'select id as "eventId", at from event where school_id = app_school() and id > $1 order by id limit $2';
    for (let from = '00000000-0000-0000-0000-000000000000', full = true; full;) {
      const rows = await this.page<Omit<EventWithoutLeaf, 'waiting'>>('ledger-events', text, [from, PAGE]);
      const ids = rows.map(({ eventId }) => eventId);
      // Asked in this order, an event that is sealed meanwhile is seen in one place at least.
      const [waiting, sealed] = [await this.among('unsealed_event', ids), await this.among('sealed_event', ids)];
      for (const { eventId, at } of rows) if (!sealed.has(eventId)) yield { eventId, at, waiting: waiting.has(eventId) };
      [from, full] = [ids.at(-1) ?? from, rows.length === PAGE];
    }
  }

  private async events(ids: readonly string[]): Promise<ReadonlyMap<string, LedgerEvent>> {
    const rows = await this.scoped.read<EventRow>(serverScope(this.schoolId), eventsById(ids));
    return new Map(rows.map((row) => [row.id, eventOf(row)]));
  }

  /** The nodes over two leaves each, by their places. */
  private async pairs(first: number, last: number): Promise<ReadonlyMap<number, TreeHash>> {
    const text = 'select place, hash from ledger_node where school_id = app_school() and level = 1 and place between $1 and $2';
    const rows = await this.page<{ place: number; hash: TreeHash }>('ledger-pairs', text, [Math.floor(first / 2), Math.floor(last / 2)]);
    return new Map(rows.map(({ place, hash }) => [place, hash]));
  }

  private async among(table: 'sealed_event' | 'unsealed_event', ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.page<{ id: string }>(`ledger-among-${table}`, `select event_id as id from ${table} where school_id = app_school() and event_id = any($1::uuid[])`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  private page<Row>(name: string, text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return this.scoped.read<Row>(serverScope(this.schoolId), { name, text, values });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
