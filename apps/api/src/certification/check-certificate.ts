// Checks a certificate with nothing but files: the certificate itself, the keys that schools publish, and a list of what the
// school has taken back. No database and no network, so that it still works when we do not.
import { certificateFaultSentences, demoCertificate } from '@practicum/copy';
import {
  fileVerdict, publicCertificate, type CertificateFault, type CertificateFindings, type FileVerdict, type HoldingFault, type LocalDate, type SignatureFault,
} from '@practicum/domain';
import { keyIdOf } from './portable/addresses.js';
import { credentialFault, formOf, type CertificateForm, type CertificatePaper } from './portable/certificate-paper.js';
import { factsOf, type CredentialFacts, type EligibilityCredential } from './portable/eligibility-credential.js';
import { keysOfIssuer } from './portable/issuer-document.js';
import { signatureAnswer, type Secured } from './portable/secured.js';
import { certificateFault, type CertificateRecord } from './signed-certificate.js';
import type { PublishedKey } from './signature.js';
import { keysIn, keySetShape } from './signed-file.js';
import { readStatusList, revocationBy, unknown, type RevocationKnown, type StatusList } from './status-list.js';

/** The files as they were read; left out where none was given. A certificate may be a token, which is no JSON. */
export interface GivenFiles {
  readonly certificate: unknown;
  readonly keySet: unknown;
  readonly list: unknown;
}

/** What a certificate is worth. What it says is told only where the signature holds. */
export interface CertificateAnswer extends Omit<CertificateFindings, 'faults'> {
  readonly form: CertificateForm;
  readonly verdict: FileVerdict;
  /** True where it may be relied on: genuine, not revoked by a list that holds, and within its days. */
  readonly valid: boolean;
  readonly expired: boolean;
  readonly at: LocalDate;
  readonly keyId: string | null;
  /** Everything that stands against it, the weightiest first. */
  readonly reasons: readonly { readonly code: CertificateFault; readonly says: string }[];
  readonly signed: SignedFigures | null;
}

/** What was signed, in short. */
export type SignedFigures = Omit<CredentialFacts, 'student' | 'school' | 'program' | 'credential' | 'signers' | 'holdsUntil'> & {
  readonly student: string;
  readonly school: string;
  readonly program: string;
  readonly credential: string;
  readonly signedBy: string;
  readonly holdsUntil?: LocalDate;
  readonly note?: string;
};

/** A file that cannot be used: under which key it was given, and a sentence. */
export interface RefusedFile {
  readonly key: string;
  readonly says: string;
}

/** Answers, or says of each file what it should have been. */
export async function checkCertificate({ certificate, keySet, list: givenList }: GivenFiles, at: LocalDate): Promise<CertificateAnswer | { readonly refused: readonly RefusedFile[] }> {
  const [paper, keys, list] = [formOf(certificate), keySet === undefined ? [] : keysOf(keySet), givenList === undefined ? null : readStatusList(givenList)];
  const refused = [
    !paper && { key: 'file', says: 'This file is not a certificate of Practicum: take the one that ends in .json or .jwt from the certificate’s page.' },
    !keys && { key: 'keys', says: 'The file given with --keys is not a key set: take it from the school’s /.well-known/practicum/keys.json or /issuers/SCHOOL.' },
    list === undefined && { key: 'status', says: 'The file given with --status is not a list of revocations: take it from the school’s /status/SCHOOL.' },
  ].filter((one) => one !== false);
  if (!paper || !keys || list === undefined) return { refused };
  return judged(await look(paper, keys), { form: paper.form, keys, list, at });
}

/** A paper that was looked at: what is wrong with its signature, what it says, and the credential that names its place in the list. */
interface Looked {
  readonly keyId: string | null;
  readonly fault: SignatureFault | null;
  readonly facts: CredentialFacts | null;
  readonly credential: EligibilityCredential | null;
}

function look(paper: CertificatePaper, keys: readonly PublishedKey[]): Promise<Looked> {
  return paper.form === 'record' ? lookAtRecord(paper.record, keys) : lookAtCredential(paper.secured, keys);
}

async function lookAtCredential(secured: Secured<EligibilityCredential> | undefined, keys: readonly PublishedKey[]): Promise<Looked> {
  const fault = await credentialFault(secured, keys);
  if (!secured) return { keyId: null, fault, facts: null, credential: null };
  return { keyId: keyIdOf(secured.method), fault, facts: factsOf(secured.content) ?? null, credential: secured.content };
}

async function lookAtRecord({ credential: beside, ...certificate }: CertificateRecord, keys: readonly PublishedKey[]): Promise<Looked> {
  const [{ keyId, content, digest }, fault] = [certificate, await certificateFault(certificate, keys)];
  if (fault !== null) return { keyId, fault, facts: null, credential: null };
  const { findings: _, ...facts } = publicCertificate(content, digest);
  const paper = beside === undefined ? undefined : formOf(beside);
  if (!paper) return { keyId, fault: null, facts, credential: null };
  const { credential, ...other } = await look(paper, keys);
  const belongs = other.fault === null && other.facts?.digest === digest && other.facts.number === content.number;
  return { keyId, fault: belongs ? null : 'another-record', facts, credential };
}

async function judged(
  { keyId, fault, facts, credential }: Looked,
  { form, keys, list, at }: { readonly form: CertificateForm; readonly keys: readonly PublishedKey[]; readonly list: Secured<StatusList> | null; readonly at: LocalDate },
): Promise<CertificateAnswer> {
  const signature = signatureAnswer(fault);
  const told = signature === 'genuine' ? facts : null;
  const holding = told ? holdingFault(told, at) : null;
  const { answer: revocation, fault: listFault } = await revocationOf(told, credential, list, { on: at, keys });
  const faults = (revocation === 'revoked' ? [fault, listFault, holding] : [fault, holding, listFault]).filter((one) => one !== null);
  const verdict = fileVerdict({ signature, revocation, faults });
  return {
    form, verdict, signature, revocation, valid: verdict === 'genuine', expired: holding === 'expired', at, keyId,
    reasons: faults.map((code) => ({ code, says: certificateFaultSentences[code].en })), signed: told && figuresOf(told),
  };
}

async function revocationOf(
  told: CredentialFacts | null, credential: EligibilityCredential | null, list: Secured<StatusList> | null, { on, keys }: { readonly on: LocalDate; readonly keys: readonly PublishedKey[] },
): Promise<RevocationKnown> {
  // Of what is not genuine, nothing more needs to be said.
  if (!told) return { answer: 'unknown', fault: null };
  if (!credential) return unknown('list-not-named');
  return list ? revocationBy(list, credential, { certifiedOn: told.certifiedOn, on, keys }) : unknown('list-not-given');
}

function holdingFault({ certifiedOn, holdsUntil }: CredentialFacts, at: LocalDate): HoldingFault | null {
  if (at < certifiedOn) return 'not-yet';
  return holdsUntil !== null && at > holdsUntil ? 'expired' : null;
}

/** The keys in a file: a key set, or an issuer's own document. */
export function keysOf(given: unknown): readonly PublishedKey[] | undefined {
  const read = keySetShape.safeParse(given);
  return read.success ? keysIn(read.data) : keysOfIssuer(given);
}

function figuresOf({ student, school, program, credential, signers, holdsUntil, ...figures }: CredentialFacts): SignedFigures {
  return {
    ...figures, student: student.name, school: school.name, program: program.name, credential: credential.code, signedBy: signers.map(({ name }) => name).join(', '),
    ...(holdsUntil !== null && { holdsUntil }), ...(figures.demo && { note: demoCertificate.en }),
  };
}
