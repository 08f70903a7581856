// Checks with nothing but files whether the ledger of a school tells of a certificate. No database and no network.
import { keysOf, type CertificateAnswer, type RefusedFile } from '../certification/check-certificate.js';
import { ledgerStanding, readLedgerProof, type LedgerStanding } from './ledger-proof.js';

/** The standing of a certificate that was checked before; of one that is not genuine there is none to tell. */
export function checkLedgerProof({ signed, keyId }: Pick<CertificateAnswer, 'signed' | 'keyId'>, given: unknown, keySet: unknown): LedgerStanding | RefusedFile {
  const proof = readLedgerProof(given);
  if (!proof) return { key: 'ledger', says: 'The file given with --ledger is not a proof of a ledger: take it from the certificate’s /certificates/NUMBER/ledger.json.' };
  const keys = keysOf(keySet) ?? [];
  const school = keys.find(({ id }) => id === keyId)?.school;
  return signed && school !== undefined ? ledgerStanding({ digest: signed.digest, school }, proof, keys) : 'unknown';
}
