// The open rule library: a folder per credential, a file per edition. A credential is read when it is first asked for, and once.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { invariant, parseEdition, ruleInForce, type Edition, type LocalDate } from '@practicum/domain';

const folder = fileURLToPath(new URL('../editions', import.meta.url));

/** The credentials whose rules are in the library, such as `CPT-NHA`. */
export const credentialCodes: readonly string[] = readdirSync(folder).sort();

/** A credential and its editions, the earliest first. */
export interface Credential {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  readonly editions: readonly Edition[];
}

const library = new Map<string, Credential>();

/** The credential, where the library has it. */
export function findCredential(code: string): Credential | undefined {
  if (!credentialCodes.includes(code)) return undefined;
  const credential = library.get(code) ?? readCredential(code);
  library.set(code, credential);
  return credential;
}

/** The edition in force on a day. */
export function editionOn(code: string, on: LocalDate): Edition | undefined {
  return ruleInForce(findCredential(code)?.editions ?? [], on);
}

/** An edition by its own code, such as `2022-09`. */
export function editionByCode(code: string, edition: string): Edition | undefined {
  return findCredential(code)?.editions.find((one) => one.edition === edition);
}

function readCredential(code: string): Credential {
  const editions = readdirSync(`${folder}/${code}`)
    .map((file) => readEdition(`${code}/${file}`))
    .sort((a, b) => (a.effectiveOn ?? '').localeCompare(b.effectiveOn ?? ''));
  const latest = editions.at(-1);
  invariant(latest, `${code} has an edition`);
  return { code, name: latest.name, body: latest.body, editions };
}

function readEdition(file: string): Edition {
  // The name of the schema is for editors only; it is no rule.
  const { $schema: _, ...data } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, unknown>;
  const parsed = parseEdition(data);
  invariant(parsed.ok, `${file} is well formed: ${parsed.ok ? '' : parsed.refusals.map(({ code, at }) => `${code} at ${at}`).join(', ')}`);
  invariant(file === `${parsed.value.credential}/${parsed.value.edition}.json`, `${file} is named by its credential and edition`);
  return parsed.value;
}
