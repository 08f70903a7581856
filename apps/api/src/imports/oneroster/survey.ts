import { dayOrderIn, type DayOrder } from '@practicum/domain';
import { openCsv } from '../reading/csv.js';
import { refuseFile } from '../reading/file-refused.js';
import type { Source } from '../reading/source.js';
import { openTable, type TableRow, type TableShape } from '../reading/table.js';
import type { BundleSurvey } from './bundle-file.js';
import { fileNamed, type RecognisedBundle } from './bundle-format.js';
import { personKind } from './people-roles.js';

/** Reads a bundle through once before anything is written: every file is there and whole, with the columns that it needs. */
export async function surveyBundle(source: Source, bundle: RecognisedBundle): Promise<BundleSurvey> {
  const asked = [...bundle.files.filter(({ needed }) => needed).map(({ name }) => name), ...bundle.promised];
  for (const name of asked) if (!fileNamed(source, name)) throw refuseFile(name, { code: 'FILE_MISSING_FROM_BUNDLE' });
  for (const { name, shape } of bundle.files) await eachRow(source, name, shape, () => undefined);
  const roles = await rolesIn(source);
  return {
    holds: new Set(source.files.map(({ name }) => name.toLowerCase())),
    names: new Map([
      ['org', await namesIn(source, 'orgs.csv')],
      ['session', await namesIn(source, 'academicSessions.csv')],
    ]),
    roles,
    contacts: await contactsIn(source, roles),
    dayOrder: await dayOrderOf(source, bundle),
  };
}

async function eachRow(source: Source, name: string, shape: TableShape, visit: (row: TableRow) => void): Promise<void> {
  const file = fileNamed(source, name);
  if (!file) return;
  const table = await openTable(await openCsv(file), shape);
  for await (const row of table.rows()) visit(row);
}

async function namesIn(source: Source, name: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  await eachRow(source, name, { columns: { sourcedId: [] } }, ({ cells }) => names.add(cells['sourcedId'] ?? ''));
  return names;
}

async function rolesIn(source: Source): Promise<ReadonlyMap<string, readonly string[]>> {
  const roles = new Map<string, string[]>();
  const add = (user: string | undefined, role: string | undefined): void => {
    if (!user || !role) return;
    const known = roles.get(user);
    if (!known) roles.set(user, [role]);
    else if (!known.includes(role)) known.push(role);
  };
  await eachRow(source, 'users.csv', { columns: { sourcedId: [], role: [] } }, ({ cells }) => add(cells['sourcedId'], cells['role']));
  await eachRow(source, 'roles.csv', { columns: { userSourcedId: [], role: [] } }, ({ cells }) => add(cells['userSourcedId'], cells['role']));
  return roles;
}

// Family and contacts: those whose every role says so, and those who are only named in relationships.
async function contactsIn(source: Source, roles: ReadonlyMap<string, readonly string[]>): Promise<ReadonlySet<string>> {
  const contacts = new Set<string>();
  for (const [user, said] of roles) if (said.every((role) => personKind(role) === 'nobody')) contacts.add(user);
  await eachRow(source, 'relationships.csv', { columns: { relationshipUserSourcedId: [] } }, ({ cells }) => {
    const user = cells['relationshipUserSourcedId'] ?? '';
    if (user !== '' && !roles.has(user)) contacts.add(user);
  });
  return contacts;
}

// OneRoster writes days the ISO way; Microsoft's first format writes them as its user does.
async function dayOrderOf(source: Source, bundle: RecognisedBundle): Promise<DayOrder> {
  let order: DayOrder | undefined;
  if (bundle.format !== 'sds-1') return 'month-first';
  for (const { name, shape } of bundle.files) {
    await eachRow(source, name, shape, ({ cells }) => {
      for (const cell of Object.values(cells)) order ??= dayOrderIn(cell);
    });
  }
  return order ?? 'month-first';
}
