import type { Transaction } from '../../platform/database/unit-of-work.js';
import { bringInTable } from '../bring-in-table.js';
import { Keeper } from '../keeping.js';
import { openCsv } from '../reading/csv.js';
import type { Source } from '../reading/source.js';
import { openTable } from '../reading/table.js';
import type { Tally } from '../tally.js';
import { fileNamed, recogniseBundle, type BundleFormat } from './bundle-format.js';
import { surveyBundle } from './survey.js';

const READ_AS: Readonly<Record<BundleFormat, string>> = {
  'oneroster-1.1': 'OneRoster 1.1', 'oneroster-1.2': 'OneRoster 1.2', 'sds-1': 'Microsoft SDS 1', 'sds-2.1': 'Microsoft SDS 2.1',
};

/** Brings in a bundle: organisations, sessions, courses, classes, people and class lists. Answers the format that it has. */
export async function bringInBundle(source: Source, wished: BundleFormat | undefined, transaction: Transaction, schoolId: string, tally: Tally): Promise<BundleFormat> {
  const bundle = await recogniseBundle(source, wished);
  const survey = await surveyBundle(source, bundle);
  if (bundle.lacksManifest) tally.tell('manifest.csv', 0, null, { code: 'MANIFEST_MISSING', readAs: READ_AS[bundle.format] });
  const keeper = new Keeper(transaction, schoolId, bundle.source);
  const ours = new Set(bundle.files.map(({ name }) => name.toLowerCase()));
  for (const { name, shape, plan } of bundle.files) {
    const file = fileNamed(source, name);
    if (file) await bringInTable(await openTable(await openCsv(file), shape), plan(survey), keeper, tally, survey.dayOrder);
  }
  for (const file of source.files) {
    if (!ours.has(file.name.toLowerCase())) tally.count(file.name, 'unchanged', await rowsIn(file));
  }
  return bundle.format;
}

// Files of which nothing is kept, such as the manifest and family relationships, are counted all the same.
async function rowsIn(file: Parameters<typeof openCsv>[0]): Promise<number> {
  let rows = 0;
  for await (const { row } of (await openCsv(file)).rows()) rows += row > 1 ? 1 : 0;
  return rows;
}
