// The open rule library: every credential with its editions. A credential is read when it is first asked for, and once.
import { invariant, parseEdition, type Edition, type LocalDate } from '@practicum/domain';
import { cmaAama } from './editions/cma-aama.js';
import { cptNha } from './editions/cpt-nha.js';
import { rmaAmt } from './editions/rma-amt.js';

/** The credentials whose rules are in the library. */
export const credentialCodes = ['CPT-NHA', 'RMA-AMT', 'CMA-AAMA'] as const;
export type CredentialCode = (typeof credentialCodes)[number];

/** A credential and its editions, the earliest first. */
export interface Credential {
  readonly code: CredentialCode;
  readonly name: string;
  readonly body: string;
  readonly editions: readonly Edition[];
}

const written: Readonly<Record<CredentialCode, readonly unknown[]>> = { 'CPT-NHA': cptNha, 'RMA-AMT': rmaAmt, 'CMA-AAMA': cmaAama };

const library = new Map<CredentialCode, Credential>();

/** The credential, where the library has it. */
export function findCredential(code: string): Credential | undefined {
  const known = credentialCodes.find((one) => one === code);
  if (!known) return undefined;
  const credential = library.get(known) ?? read(known);
  library.set(known, credential);
  return credential;
}

/** The edition in force on a day: the last that had taken effect. */
export function editionOn(code: string, on: LocalDate): Edition | undefined {
  return findCredential(code)?.editions.findLast(({ effectiveOn }) => effectiveOn === null || effectiveOn <= on);
}

/** An edition by its own code, such as `2022-09`. */
export function editionByCode(code: string, edition: string): Edition | undefined {
  return findCredential(code)?.editions.find((one) => one.edition === edition);
}

function read(code: CredentialCode): Credential {
  const editions = written[code].map((data) => {
    const parsed = parseEdition(data);
    invariant(parsed.ok, `every edition of ${code} is well formed: ${parsed.ok ? '' : JSON.stringify(parsed.refusals)}`);
    return parsed.value;
  });
  const [first] = editions;
  invariant(first, `${code} has an edition`);
  return { code, name: first.name, body: first.body, editions };
}
