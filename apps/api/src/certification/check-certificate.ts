// Checks a certificate with nothing but files: the certificate itself, the keys that schools publish, and a list of what the
// school has taken back. No database and no network, so that it still works when we do not.
import { demoCertificate } from '@practicum/copy';
import type { LocalDate } from '@practicum/domain';
import type { PublishedKey } from './signature.js';
import { readCertificate, signatureAnswer, type SignatureAnswer, type SignedCertificate } from './signed-certificate.js';
import { keysIn, keySetShape } from './signed-file.js';
import { readStatusList, revocationAnswer, type RevocationAnswer } from './status-list.js';

/** The files as they were read; left out where none was given. */
export interface GivenFiles {
  readonly certificate: unknown;
  readonly keySet: unknown;
  readonly list: unknown;
}

/** What a certificate is worth. What it says is told only where the signature holds. */
export interface CertificateAnswer {
  readonly signature: SignatureAnswer;
  /** `unknown` is never good. */
  readonly revocation: RevocationAnswer;
  readonly at: LocalDate;
  readonly keyId: string;
  readonly signed: SignedFigures | null;
}

/** What was signed, in short. */
export interface SignedFigures {
  readonly number: string;
  readonly student: string;
  readonly school: string;
  readonly program: string;
  readonly credential: string;
  readonly edition: string;
  readonly route: string;
  readonly certifiedOn: LocalDate;
  readonly signedBy: string;
  readonly digest: string;
  readonly demo: boolean;
  readonly note?: string;
}

/** A file that cannot be used: under which key it was given, and a sentence. */
export interface RefusedFile {
  readonly key: string;
  readonly says: string;
}

/** Answers, or says of each file what it should have been. */
export function checkCertificate({ certificate: given, keySet, list: givenList }: GivenFiles, at: LocalDate): CertificateAnswer | { readonly refused: readonly RefusedFile[] } {
  const [certificate, keys, list] = [readCertificate(given), keySet === undefined ? [] : keysOf(keySet), givenList === undefined ? null : readStatusList(givenList)];
  const refused = [
    !certificate && { key: 'file', says: 'This file is not a certificate of Practicum: take the one that ends in .json from the certificate’s page.' },
    !keys && { key: 'keys', says: 'The file given with --keys is not a key set: take it from the school’s /.well-known/practicum/keys.json.' },
    list === undefined && { key: 'status', says: 'The file given with --status is not a list of revocations: take it from the school’s /status/SCHOOL.' },
  ].filter((one) => one !== false);
  if (!certificate || !keys || list === undefined) return { refused };
  const signature = signatureAnswer(certificate, keys);
  const revocation = signature === 'genuine' && list ? revocationAnswer(certificate.content, list, keys, at) : 'unknown';
  return { signature, revocation, at, keyId: certificate.keyId, signed: signature === 'genuine' ? figuresOf(certificate) : null };
}

function keysOf(keySet: unknown): readonly PublishedKey[] | undefined {
  const read = keySetShape.safeParse(keySet);
  return read.success ? keysIn(read.data) : undefined;
}

function figuresOf({ content, digest }: SignedCertificate): SignedFigures {
  const { number, student, school, program, credential, edition, route, certifiedOn, signer, demo } = content;
  return {
    number, student: student.name, school: school.name, program: program.name, credential: credential.code, edition: edition.edition, route, certifiedOn,
    signedBy: signer.name, digest, demo, ...(demo && { note: demoCertificate.en }),
  };
}
