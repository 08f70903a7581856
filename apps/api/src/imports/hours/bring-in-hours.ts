import { addDays, mondayOf, type DayOrder } from '@practicum/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { batches } from '../bring-in-table.js';
import { dayOrderOf } from '../day-orders.js';
import type { ImportPlace } from '../import-request.js';
import { firstRow, fits, openTable, type Table, type TableRow } from '../reading/table.js';
import type { CsvFile } from '../reading/csv.js';
import { refuseFile } from '../reading/file-refused.js';
import { RowReader } from '../row-reader.js';
import { isRejected, type RowOutcome, type Tally } from '../tally.js';
import { hoursDays, hoursFormats, hoursShapes, type HoursFormat } from './hours-formats.js';
import { enterAll, keepAll, sitesOfSchool, standingEntries, studentsSaid, usedKeys, type EnteredRow, type KeptRow, type StandingEntry } from './hours-ground.js';
import { heldAgainst, type MeantHours } from './meant-hours.js';
import { Meanings } from './meanings.js';
import { saidRow, type SaidRow } from './said-row.js';

/** A file of hours as it was given. */
export interface HoursFile {
  readonly file: CsvFile;
  readonly format: HoursFormat | null;
  readonly map: Readonly<Record<string, string>>;
  readonly hasHeader: boolean;
}

interface Reading {
  readonly reader: RowReader;
  readonly said: SaidRow;
  meant: MeantHours | undefined;
  outcome: RowOutcome;
}

const BATCH = 500;

/**
 * Brings in hours: each row becomes a claim and the time entry made of it. A row that breaks a hard rule is told with every one of
 * them, and where the good rows are taken it stays as an open claim: hours never vanish.
 */
export async function bringInHours(transaction: Transaction, given: HoursFile, place: ImportPlace, tally: Tally): Promise<HoursFormat> {
  const format = given.format ?? (await recognised(given));
  const table = await openTable(given.file, hoursShapes[format], { map: given.map, hasHeader: given.hasHeader });
  if (format === 'practicum') refuseIfLacking(table);
  const dayOrder = await dayOrderOf(table, hoursDays);
  const meanings = new Meanings(await sitesOfSchool(transaction, place.schoolId), place, format);
  tally.begin(table.file);
  for await (const rows of batches(table.rows(), BATCH)) {
    const readings = rows.map((row) => reading(row, format, dayOrder));
    await give(readings, transaction, place, meanings);
    for (const { reader, outcome } of readings) {
      for (const { column, fault } of reader.faults) tally.tell(table.file, reader.row, column === null ? null : (table.columnNames[column] ?? column), fault);
      tally.count(table.file, isRejected(reader.faults) ? 'rejected' : outcome);
    }
  }
  return format;
}

async function recognised({ file, hasHeader, map }: HoursFile): Promise<HoursFormat> {
  if (!hasHeader || Object.keys(map).length > 0) return 'practicum';
  const header = (await firstRow(file)).cells;
  return (['harvest', 'clockify', 'toggl'] as const).find((format) => fits(header, hoursShapes[format]) && (format !== 'clockify' || header.some((name) => /^duration \(h\)$/i.test(name.trim())))) ?? 'practicum';
}

function refuseIfLacking(table: Table): void {
  const has = (column: string): boolean => column in table.columnNames;
  const lacking = [
    ...(has('studentNumber') || has('email') || has('name') ? [] : ['studentNumber or email']),
    ...(has('date') || has('startsAt') ? [] : ['date']),
    ...((has('startsAt') && has('endsAt')) || has('minutes') || has('duration') ? [] : ['startsAt and endsAt (or minutes, or hours)']),
  ];
  if (lacking.length === 3) throw refuseFile(table.file, { code: 'FORMAT_NOT_RECOGNISED', known: hoursFormats.join(', ') }, 1);
  if (lacking.length > 0) throw refuseFile(table.file, { code: 'COLUMN_MISSING', columns: lacking.join('; ') }, 1);
}

function reading(row: TableRow, format: HoursFormat, order: DayOrder): Reading {
  const reader = new RowReader(row, order);
  return { reader, said: saidRow(reader, format, order), meant: undefined, outcome: 'unchanged' };
}

async function give(readings: readonly Reading[], transaction: Transaction, place: ImportPlace, meanings: Meanings): Promise<void> {
  const good = (): readonly Reading[] => readings.filter(({ reader }) => !isRejected(reader.faults));
  meanings.know(await studentsSaid(transaction, place.schoolId, good().map(({ said }) => said.person)));
  for (const one of good()) one.meant = meanings.of(one.said, one.reader);
  const meant = good().flatMap((one) => (one.meant ? [{ one, meant: one.meant }] : []));
  const used = await usedKeys(transaction, place.schoolId, meant.map(({ meant: { clientKey } }) => clientKey));
  const fresh = meant.filter(({ meant: { clientKey } }) => used.get(clientKey) !== null);
  const neighbours = await neighboursOf(transaction, place.schoolId, fresh.map(({ meant: hours }) => hours));
  const [entered, kept]: [EnteredRow[], KeptRow[]] = [[], []];
  for (const { one, meant: hours } of fresh) {
    const around = neighbours.get(hours.studentId) ?? [];
    const openClaimId = used.get(hours.clientKey) ?? null;
    const held = heldAgainst(hours, around, place.now, one.reader, openClaimId);
    if ('kept' in held) {
      if (openClaimId === null) kept.push(held.kept);
      continue;
    }
    entered.push(held.entered);
    one.outcome = 'created';
    neighbours.set(hours.studentId, [...around, asNeighbour(hours, held.entered)]);
  }
  await enterAll(transaction, place.schoolId, place.accountId, place.now, entered);
  await keepAll(transaction, place.schoolId, place.accountId, place.now, kept);
}

async function neighboursOf(transaction: Transaction, schoolId: string, hours: readonly MeantHours[]): Promise<Map<string, readonly StandingEntry[]>> {
  const byStudent = new Map<string, readonly StandingEntry[]>();
  const days = hours.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return byStudent;
  const enrollments = [...new Set(hours.flatMap((one) => one.enrollments))];
  const standing = await standingEntries(transaction, schoolId, enrollments, addDays(mondayOf(first), -1), addDays(mondayOf(last), 7));
  for (const entry of standing) byStudent.set(entry.studentId, [...(byStudent.get(entry.studentId) ?? []), entry]);
  return byStudent;
}

function asNeighbour(hours: MeantHours, { entryId, facts }: EnteredRow): StandingEntry {
  const [startsAt, endsAt] = hours.stretch ? [hours.stretch.startsAt, hours.stretch.endsAt] : [null, null];
  return { id: entryId, studentId: hours.studentId, clinicalDate: hours.date, startsAt, endsAt, minutes: facts.minutes, zone: hours.zone };
}
