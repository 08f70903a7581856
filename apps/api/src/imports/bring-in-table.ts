import type { DayOrder, RowFault } from '@practicum/domain';
import type { Keeper, Kept, Thing } from './keeping.js';
import type { Table, TableRow } from './reading/table.js';
import { RowReader, shortened } from './row-reader.js';
import { isRejected, type RowOutcome, type Tally } from './tally.js';

/** A column that names rows of another file. */
export interface ReferenceColumn {
  readonly column: string;
  readonly kinds: readonly string[];
  /** The file that the names stand in, for the sentence. */
  readonly into: string;
  readonly list?: true;
  /** What goes when the name leads nowhere: the whole row, or only the reference. */
  readonly without: 'row' | 'reference';
}

/** What names of the source are known by now. */
export interface Names {
  readonly schoolId: string;
  idOf(kind: string, reference: string): string | undefined;
}

/** How rows of one file become things. */
export interface TablePlan {
  readonly references?: readonly ReferenceColumn[];
  /** Names that the source has beside those that were kept already, such as rows further down in the same file. */
  readonly alsoNamed?: (kind: string, reference: string) => boolean;
  /** The name of the row itself; each may stand in a file once. */
  readonly key?: (row: RowReader) => string;
  /** Asked once for each batch of rows, before they are read. */
  readonly prepare?: (rows: readonly RowReader[], names: Names) => Promise<void>;
  /** The things that a row says something about, those first that others lean on; none where nothing of it is kept. */
  readonly read: (row: RowReader, names: Names) => readonly Thing[];
}

const BATCH = 500;

interface Reading {
  readonly reader: RowReader;
  things: readonly Thing[];
  outcome: RowOutcome;
}

/** Brings in a file, batch by batch, and counts what became of its rows. */
export async function bringInTable(table: Table, plan: TablePlan, keeper: Keeper, tally: Tally, dayOrder: DayOrder = 'month-first'): Promise<void> {
  tally.begin(table.file);
  const seen = new Set<string>();
  for await (const rows of batches(table.rows(), BATCH)) {
    const readings = rows.map((row): Reading => ({ reader: new RowReader(row, dayOrder), things: [], outcome: 'unchanged' }));
    await check(readings, plan, keeper, seen);
    for (const reading of readings.filter(({ reader }) => !isRejected(reader.faults))) reading.things = plan.read(reading.reader, keeper);
    await keepAll(readings.filter(({ reader }) => !isRejected(reader.faults)), keeper);
    for (const { reader, outcome } of readings) {
      for (const { column, fault } of reader.faults) tally.tell(table.file, reader.row, column === null ? null : (table.columnNames[column] ?? column), fault);
      tally.count(table.file, isRejected(reader.faults) ? 'rejected' : outcome);
    }
  }
}

/** Rows of a stream, so many at a time. */
export async function* batches(rows: AsyncIterable<TableRow>, size: number): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function check(readings: readonly Reading[], plan: TablePlan, keeper: Keeper, seen: Set<string>): Promise<void> {
  const readers = readings.map(({ reader }) => reader);
  for (const reader of readers) tellIfSeen(reader, plan, seen);
  for (const { kinds, column, list } of plan.references ?? []) {
    for (const kind of kinds) await keeper.learn(kind, readers.flatMap((reader) => namesIn(reader, column, list)));
  }
  for (const reader of readers) tellDangling(reader, plan, keeper);
  await plan.prepare?.(readers, keeper);
}

function tellIfSeen(reader: RowReader, plan: TablePlan, seen: Set<string>): void {
  const key = plan.key?.(reader) ?? '';
  if (key === '') return;
  if (seen.has(key)) reader.fault(null, { code: 'ROW_TWICE', value: shortened(key) });
  seen.add(key);
}

function tellDangling(reader: RowReader, plan: TablePlan, keeper: Keeper): void {
  for (const { column, kinds, into, list, without } of plan.references ?? []) {
    const lost = namesIn(reader, column, list).filter((name) => !kinds.some((kind) => keeper.idOf(kind, name) !== undefined || plan.alsoNamed?.(kind, name)));
    for (const name of lost) reader.fault(column, { code: without === 'row' ? 'REFERENCE_DANGLING' : 'REFERENCE_LEFT_OUT', value: shortened(name), into });
  }
}

function namesIn(reader: RowReader, column: string, list: true | undefined): readonly string[] {
  const raw = reader.raw(column);
  return list ? reader.list(column) : raw === '' ? [] : [raw];
}

// Rows may say several things each; the first things of all rows are kept before the second ones, which may lean on them.
async function keepAll(readings: readonly Reading[], keeper: Keeper): Promise<void> {
  const depth = readings.reduce((most, { things }) => Math.max(most, things.length), 0);
  for (let at = 0; at < depth; at += 1) {
    for (const group of grouped(readings, at)) await keepGroup(group, at, keeper);
  }
}

function grouped(readings: readonly Reading[], at: number): readonly (readonly Reading[])[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const thing = reading.things[at];
    if (!thing || isRejected(reading.reader.faults)) continue;
    const key = `${thing.kind} ${thing.table ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups.values()];
}

// Two rows of a batch may lean on the same thing; it is kept once, as the first of them says.
async function keepGroup(group: readonly Reading[], at: number, keeper: Keeper): Promise<void> {
  const first = new Map<string, Reading>();
  for (const reading of group) {
    const reference = reading.things[at]?.reference ?? '';
    if (!first.has(reference)) first.set(reference, reading);
  }
  const keptReadings = [...first.values()];
  const kept = await keeper.keep(keptReadings.flatMap(({ things }) => things.slice(at, at + 1)));
  const outcomes = new Map(keptReadings.map(({ things }, index) => [things[at]?.reference ?? '', kept[index]]));
  for (const reading of group) take(reading, outcomes.get(reading.things[at]?.reference ?? ''), first.get(reading.things[at]?.reference ?? '') === reading);
}

const WEIGHT: Readonly<Record<RowOutcome, number>> = { unchanged: 0, updated: 1, created: 2, rejected: 3 };

function take(reading: Reading, kept: Kept | undefined, isFirst: boolean): void {
  if (!kept) return;
  if (kept.fault) reading.reader.fault(kept.fault.column, kept.fault.fault satisfies RowFault);
  if (isFirst && WEIGHT[kept.outcome] > WEIGHT[reading.outcome]) reading.outcome = kept.outcome;
}
