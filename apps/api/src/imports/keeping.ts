import { createHash } from 'node:crypto';
import type { RowFault } from '@practicum/domain';
import { newId } from '../platform/ids.js';
import type { Transaction } from '../platform/database/unit-of-work.js';
import { knownReferences, noteReferences, type KnownReference } from './external-reference.repository.js';
import { addRows, changeRows, holders, recognised, writeBeside, type IncomingRow } from './imported-things.repository.js';
import type { RowOutcome } from './tally.js';
import { thingTables, type ThingTable, type ThingTableName } from './thing-tables.js';

/** Something that a row says about, under the name that its source gives it. */
export interface Thing {
  /** What the source's name is a name of; names of different kinds may be alike. */
  readonly kind: string;
  readonly reference: string;
  /** Where it is written; null where only its name is noted. */
  readonly table: ThingTableName | null;
  /** Columns by their names; a {@link Named} stands for the id of another thing. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The thing exists already and is this one. */
  readonly existing?: string;
}

/** Another thing of the same source, by its name. */
export class Named {
  constructor(readonly kind: string, readonly reference: string) {}
}

/** What became of a thing. */
export interface Kept {
  readonly outcome: RowOutcome;
  readonly fault?: { readonly column: string; readonly fault: RowFault };
}

interface Coming extends IncomingRow {
  readonly thing: Thing;
  readonly digest: string;
  readonly state: 'new' | 'recognised' | 'changed' | 'same';
}

/** Writes things in bulk and remembers under which names they came, so that a second import changes nothing. */
export class Keeper {
  private readonly ids = new Map<string, Map<string, string | null>>();
  private readonly kept = new Map<string, Set<string>>();

  constructor(
    private readonly transaction: Transaction,
    readonly schoolId: string,
    private readonly source: string,
  ) {}

  /** The id of a thing by its source's name; undefined where nobody has that name. Ask {@link learn} first. */
  idOf(kind: string, reference: string): string | undefined {
    return this.ids.get(kind)?.get(reference) ?? undefined;
  }

  /** Looks up names that this run has not met, in one statement a kind. */
  async learn(kind: string, references: readonly string[]): Promise<void> {
    const known = this.known(kind);
    const unmet = [...new Set(references)].filter((reference) => !known.has(reference));
    if (unmet.length === 0) return;
    for (const reference of unmet) known.set(reference, null);
    for (const { reference, id } of await knownReferences(this.transaction, this.naming(kind), unmet)) known.set(reference, id);
  }

  /** Keeps things of one kind and table. What a run has kept already it keeps no second time: the first row has the word. */
  async keep(things: readonly Thing[]): Promise<readonly Kept[]> {
    const before = this.keptOf(things[0]?.kind ?? '');
    const fresh = things.filter(({ reference }) => !before.has(reference));
    const kept = new Map((await this.keepFresh(fresh)).map((one, at) => [fresh[at], one]));
    for (const { reference } of fresh) before.add(reference);
    return things.map((thing) => kept.get(thing) ?? { outcome: 'unchanged' });
  }

  private async keepFresh(things: readonly Thing[]): Promise<readonly Kept[]> {
    const [first] = things;
    if (!first) return [];
    const table: ThingTable | null = first.table ? thingTables[first.table] : null;
    const coming = await this.identify(things, table);
    const faults = table ? await this.taken(coming, table) : new Map<Coming, Kept>();
    const good = coming.filter((row) => !faults.has(row));
    const changed = table ? await this.write(good, table) : new Set<string>();
    const noted = good.filter(({ state }) => state !== 'same').map(({ thing, id, digest }) => ({ reference: thing.reference, id, digest }));
    await noteReferences(this.transaction, this.naming(first.kind), noted);
    // Nothing leans on an enrollment, and there are many of them.
    if (first.kind !== 'enrollment') for (const { thing, id } of good) this.known(thing.kind).set(thing.reference, id);
    return coming.map((row) => faults.get(row) ?? { outcome: outcomeOf(row, changed) });
  }

  private async identify(things: readonly Thing[], table: ThingTable | null): Promise<readonly Coming[]> {
    const kind = things[0]?.kind ?? '';
    const known = new Map((await knownReferences(this.transaction, this.naming(kind), things.map(({ reference }) => reference))).map((one) => [one.reference, one]));
    const resolved = things.map((thing) => ({ id: '', thing, values: this.resolved(thing.values) }));
    const strangers = resolved.filter(({ thing }) => !known.has(thing.reference) && thing.existing === undefined);
    const found = table ? await recognised(this.transaction, table, this.schoolId, this.source, kind, strangers) : [];
    const recognisedIds = new Map(found.map(({ at, id }) => [strangers[at], id]));
    const claimed = new Set<string>();
    return resolved.map((row) => {
      const again = recognisedIds.get(row);
      // Of two rows that seem to mean the same thing, where each should mean its own, the first has it.
      const usable = again !== undefined && (table?.shared || !claimed.has(again)) ? again : undefined;
      if (usable !== undefined) claimed.add(usable);
      return coming(row, known.get(row.thing.reference), usable);
    });
  }

  private resolved(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(values).map(([column, value]) =>
      [column, value instanceof Named ? (this.idOf(value.kind, value.reference) ?? null) : value]));
  }

  private async taken(rows: readonly Coming[], table: ThingTable): Promise<ReadonlyMap<Coming, Kept>> {
    const column = table.unique;
    if (column === undefined) return new Map();
    const numbered = rows.filter(({ values, state }) => typeof values[column] === 'string' && state !== 'same');
    const held = new Map((await holders(this.transaction, table, this.schoolId, numbered.map(({ values }) => String(values[column])))).map(({ value, id }) => [value, id]));
    const faults = new Map<Coming, Kept>();
    for (const row of numbered) {
      const value = String(row.values[column]);
      const holder = held.get(value) ?? row.id;
      held.set(value, holder);
      if (holder !== row.id) faults.set(row, { outcome: 'rejected', fault: { column, fault: { code: 'NUMBER_TAKEN', value } } });
    }
    return faults;
  }

  private async write(rows: readonly Coming[], table: ThingTable): Promise<ReadonlySet<string>> {
    const added = new Map<string, Coming>();
    const twins: Coming[] = [];
    for (const row of rows.filter(({ state }) => state === 'new')) {
      const key = table.naturalKey ? JSON.stringify(table.naturalKey.map((column) => row.values[column] ?? null)) : row.id;
      const first = added.get(key);
      if (first) twins.push(Object.assign(row, { id: first.id, state: 'recognised' as const }));
      else added.set(key, row);
    }
    await addRows(this.transaction, table, this.schoolId, [...added.values()]);
    const again = onePerThing(rows.filter(({ state }) => state === 'changed' || state === 'recognised'), twins);
    const changed = await changeRows(this.transaction, table, this.schoolId, again);
    return new Set([...changed, ...(await writeBeside(this.transaction, table, this.schoolId, onePerThing([...added.values()], again)))]);
  }

  private keptOf(kind: string): Set<string> {
    let kept = this.kept.get(kind);
    if (!kept) this.kept.set(kind, (kept = new Set()));
    return kept;
  }

  private known(kind: string): Map<string, string | null> {
    let known = this.ids.get(kind);
    if (!known) this.ids.set(kind, (known = new Map()));
    return known;
  }

  private naming(kind: string) {
    return { schoolId: this.schoolId, source: this.source, kind };
  }
}

function coming(row: { readonly thing: Thing; readonly values: Readonly<Record<string, unknown>> }, known: KnownReference | undefined, recognisedId: string | undefined): Coming {
  const { thing, values } = row;
  const digest = digestOf(thing.table, values);
  const id = known?.id ?? thing.existing ?? recognisedId ?? newId();
  const state = known ? (known.digest === digest ? 'same' : 'changed') : thing.existing !== undefined || recognisedId !== undefined ? 'recognised' : 'new';
  return { id, thing, values, digest, state };
}

function outcomeOf({ state, id, thing }: Coming, changed: ReadonlySet<string>): RowOutcome {
  if (state === 'new' || (state === 'recognised' && thing.existing !== undefined)) return 'created';
  return changed.has(id) || (state === 'changed' && thing.table === null) ? 'updated' : 'unchanged';
}

// One statement changes a row once; the row of the file that comes last has the last word.
function onePerThing(rows: readonly Coming[], twins: readonly Coming[]): readonly Coming[] {
  return [...new Map([...rows, ...twins].map((row) => [row.id, row])).values()];
}

function digestOf(table: string | null, values: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(values).filter(([, value]) => value !== undefined && value !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([table, sorted])).digest('base64url').slice(0, 22);
}
