import type { Transaction } from '../platform/database/unit-of-work.js';
import { bringInTable } from './bring-in-table.js';
import { dayOrderOf } from './day-orders.js';
import { rosterGround } from './flat/roster-ground.js';
import { rosterDays, rosterLacks, rosterPlan, rosterShape } from './flat/roster.js';
import { programsDays, programsPlan, programsShape } from './flat/programs.js';
import { sitesDays, sitesPlan, sitesShape } from './flat/sites.js';
import { bringInGrades } from './grades/bring-in-grades.js';
import { gradesShape } from './grades/said-grade.js';
import { bringInHours } from './hours/bring-in-hours.js';
import type { HoursFormat } from './hours/hours-formats.js';
import type { ImportPlace, ImportRequest } from './import-request.js';
import { Keeper } from './keeping.js';
import { bringInBundle } from './oneroster/bring-in-bundle.js';
import type { BundleFormat } from './oneroster/bundle-format.js';
import { openCsv } from './reading/csv.js';
import { refuseFile } from './reading/file-refused.js';
import { openBundle, openSingle } from './reading/source.js';
import { openTable, type Table, type TableShape } from './reading/table.js';
import type { Tally } from './tally.js';

/** Brings a file in, inside a transaction that somebody else keeps or takes back. Answers the format that was read. */
export async function runImport(transaction: Transaction, request: ImportRequest, place: ImportPlace, tally: Tally): Promise<string> {
  switch (request.kind) {
    case 'oneroster':
      return bundle(transaction, request, place, tally);
    case 'roster':
      return roster(transaction, request, place, tally);
    case 'sites':
      return sites(transaction, request, place, tally);
    case 'programs':
      return programs(transaction, request, place, tally);
    case 'grades':
      await bringInGrades(transaction, await singleTable(request, gradesShape), place, tally);
      return 'csv';
    case 'hours': {
      const file = await openCsv(await openSingle(request.path, request.fileName));
      // The format was checked against the formats of the kind when the request was read.
      const format = request.format as HoursFormat | null;
      return bringInHours(transaction, { file, format, map: request.columnMap, hasHeader: request.hasHeader }, place, tally);
    }
  }
}

async function bundle(transaction: Transaction, request: ImportRequest, place: ImportPlace, tally: Tally): Promise<string> {
  const source = await openBundle(request.path);
  try {
    // The format was checked against the formats of the kind when the request was read.
    return await bringInBundle(source, (request.format ?? undefined) as BundleFormat | undefined, transaction, place.schoolId, tally);
  } finally {
    await source.close();
  }
}

async function roster(transaction: Transaction, request: ImportRequest, place: ImportPlace, tally: Tally): Promise<string> {
  const table = await singleTable(request, rosterShape);
  const lacks = rosterLacks(new Set(Object.keys(table.columnNames)));
  if (lacks.length > 0) throw refuseFile(table.file, { code: 'COLUMN_MISSING', columns: lacks.join('; ') }, 1);
  const plan = rosterPlan(await rosterGround(transaction, place.schoolId), place.today);
  await bringInTable(table, plan, new Keeper(transaction, place.schoolId, 'roster'), tally, await dayOrderOf(table, rosterDays));
  return 'csv';
}

async function sites(transaction: Transaction, request: ImportRequest, place: ImportPlace, tally: Tally): Promise<string> {
  const table = await singleTable(request, sitesShape);
  await bringInTable(table, sitesPlan(place.zone), new Keeper(transaction, place.schoolId, 'sites'), tally, await dayOrderOf(table, sitesDays));
  return 'csv';
}

async function programs(transaction: Transaction, request: ImportRequest, place: ImportPlace, tally: Tally): Promise<string> {
  const table = await singleTable(request, programsShape);
  await bringInTable(table, programsPlan(), new Keeper(transaction, place.schoolId, 'programs'), tally, await dayOrderOf(table, programsDays));
  return 'csv';
}

async function singleTable(request: ImportRequest, shape: TableShape): Promise<Table> {
  const file = await openSingle(request.path, request.fileName);
  return openTable(await openCsv(file), shape, { map: request.columnMap, hasHeader: request.hasHeader });
}
