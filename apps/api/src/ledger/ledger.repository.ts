import { Injectable } from '@nestjs/common';
import { canonicalJson, type LedgerEvent, type Subtree, type TreeHash } from '@practicum/domain';
import type { Statement } from '../platform/database/pipeline.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { eventOf, eventsById, EVENT_COLUMNS, type EventRow } from './event-row.js';
import { readHead, type SignedHead } from './ledger-head.js';

/** A school as its ledger names it. */
export interface LedgerSchool {
  readonly id: string;
  readonly slug: string;
}

/** Where an event stands. */
export interface Leaf {
  readonly leafIndex: number;
  readonly eventId: string;
  readonly hash: TreeHash;
}

/** An inner node of the tree that is complete and never changes. */
export type TreeNode = Subtree & { readonly hash: TreeHash };

interface HeadRow {
  readonly content: string;
  readonly digest: string;
  readonly signature: string;
  readonly keyId: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const HEADS = 'select content, digest, signature, signing_key_id as "keyId" from ledger_head where school_id = app_school()';

/** The only place that writes the ledger's tables; `ledger-pages.ts` reads them from end to end. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Schools in which an event waits for its place. */
  waitingSchools(): Promise<readonly LedgerSchool[]> {
    const text = 'select id, slug from school where id in (select school_id from unsealed_event) order by slug';
    return this.scoped.read<LedgerSchool>(serverScope(), { name: 'ledger-waiting-schools', text });
  }

  /** Lets nobody else seal this school's events until the transaction ends. */
  async sealAlone(within: Transaction, schoolId: string): Promise<void> {
    await within.query({ text: `select pg_advisory_xact_lock(hashtextextended('ledger ' || $1, 0))`, values: [schoolId] });
  }

  /** Events that wait, in the order in which they were noted, after one of them or from the first on. */
  async waiting(within: Transaction, after: string | null, most: number): Promise<readonly LedgerEvent[]> {
    const text = 'select event_id as id from unsealed_event where school_id = app_school() and event_id > $1 order by event_id limit $2';
    const ids = (await within.query<{ id: string }>({ name: 'ledger-waiting', text, values: [after ?? BEFORE_ALL, most] })).map(({ id }) => id);
    return (await within.query<EventRow>(eventsById(ids))).map(eventOf);
  }

  /** The last head; null where nothing was sealed yet. */
  async head(asking: Transaction | string): Promise<SignedHead | null> {
    const [found] = await this.rows<HeadRow>(asking, { name: 'ledger-head', text: `${HEADS} order by tree_size desc limit 1` });
    return found ? headOf(found) : null;
  }

  /** The hashes of complete subtrees, in the order asked for. */
  async hashes(asking: Transaction | string, subtrees: readonly Subtree[]): Promise<readonly TreeHash[]> {
    const text = `select coalesce(n.hash, s.leaf_hash) as hash from unnest($1::int[], $2::bigint[]) with ordinality as w (level, place, at)
      left join ledger_node n on n.school_id = app_school() and n.level = w.level and n.place = w.place
      left join sealed_event s on w.level = 0 and s.school_id = app_school() and s.leaf_index = w.place order by w.at`;
    const rows = await this.rows<{ hash: Buffer | null }>(asking, { name: 'ledger-hashes', text, values: [subtrees.map(({ level }) => level), subtrees.map(({ place }) => place)] });
    return rows.map(({ hash }, at) => hash ?? missing(subtrees[at]));
  }

  /** Gives events their places; they wait no longer. */
  async place(within: Transaction, schoolId: string, { leaves, nodes }: { readonly leaves: readonly Leaf[]; readonly nodes: readonly TreeNode[] }): Promise<void> {
    const ids = leaves.map(({ eventId }) => eventId);
    await within.query({
      name: 'ledger-add-leaves',
      text: 'insert into sealed_event (school_id, leaf_index, event_id, leaf_hash) select $1, * from unnest($2::bigint[], $3::uuid[], $4::bytea[])',
      values: [schoolId, leaves.map(({ leafIndex }) => leafIndex), ids, leaves.map(({ hash }) => hash)],
    });
    await within.query({
      name: 'ledger-add-nodes',
      text: 'insert into ledger_node (school_id, level, place, hash) select $1, * from unnest($2::smallint[], $3::bigint[], $4::bytea[])',
      values: [schoolId, nodes.map(({ level }) => level), nodes.map(({ place }) => place), nodes.map(({ hash }) => hash)],
    });
    await within.query({ name: 'ledger-wait-no-longer', text: 'delete from unsealed_event where school_id = app_school() and event_id = any($1::uuid[])', values: [ids] });
  }

  /** Keeps a head over all that has its place by now. */
  async addHead(within: Transaction, schoolId: string, { content, digest, signature, keyId }: SignedHead): Promise<void> {
    await within.query({
      text: 'insert into ledger_head (school_id, tree_size, content, digest, signature, signing_key_id) values ($1, $2, $3, $4, $5, $6)',
      values: [schoolId, content.size, canonicalJson(content), digest, signature, keyId],
    });
  }

  /** Heads over more events than this, the smallest first. */
  async headsAfter(schoolId: string, size: number, most: number): Promise<readonly SignedHead[]> {
    const rows = await this.rows<HeadRow>(schoolId, { name: 'ledger-heads-after', text: `${HEADS} and tree_size > $1 order by tree_size limit $2`, values: [size, most] });
    return rows.map(headOf);
  }

  /** The event that tells of an act upon a thing, with its place; null where it has none yet. */
  async leafAbout(schoolId: string, action: string, subject: { readonly kind: string; readonly id: string }): Promise<{ readonly event: LedgerEvent; readonly leafIndex: number | null } | null> {
    const text = `select ${EVENT_COLUMNS}, s.leaf_index as "leafIndex" from event e left join sealed_event s on s.school_id = e.school_id and s.event_id = e.id
      where e.school_id = app_school() and e.subject_kind = $1 and e.subject_id = $2 and e.action = $3 order by e.id limit 1`;
    const [found] = await this.rows<EventRow & { readonly leafIndex: number | null }>(schoolId, { name: 'ledger-leaf-about', text, values: [subject.kind, subject.id, action] });
    return found ? { event: eventOf(found), leafIndex: found.leafIndex } : null;
  }

  private rows<Row>(asking: Transaction | string, statement: Statement): Promise<readonly Row[]> {
    return typeof asking === 'string' ? this.scoped.read<Row>(serverScope(asking), statement) : asking.query<Row>(statement);
  }
}

function headOf({ content, digest, signature, keyId }: HeadRow): SignedHead {
  const head = readHead({ content: JSON.parse(content) as unknown, digest, algorithm: 'Ed25519', keyId, signature });
  if (!head) throw new Error('A stored head of the ledger is none: run "ledger verify".');
  return head;
}

function missing(subtree: Subtree | undefined): never {
  throw new Error(`The ledger lacks the node at level ${subtree?.level ?? 0}, place ${subtree?.place ?? 0}: run "ledger verify".`);
}
