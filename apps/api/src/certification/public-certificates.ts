import { Injectable } from '@nestjs/common';
import { canonicalJson, readCertificateNumber, verificationOutcome, type CertificationContent, type Instant, type SignatureFault, type VerificationOutcome } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { CertificationRepository, type SignedRow } from './certification.repository.js';
import { credentialFault, formOf, paperIn } from './portable/certificate-paper.js';
import { digestOf, type PublishedKey } from './signature.js';
import { certificateFault, readContent, type SignedCertificate } from './signed-certificate.js';

/** What was found under a number. Only what is signed is ever shown: of a forged or unknown one, nothing. */
export type FoundCertificate =
  | { readonly outcome: 'forged' | 'not-ours'; readonly number: string }
  | { readonly outcome: 'genuine' | 'revoked'; readonly number: string; readonly enrollmentId: string; readonly withheld: boolean; readonly certificate: SignedCertificate; readonly portable: Portable | null; readonly revoked: Revoked | null };

/** The public credential as it was signed, in both forms; a certificate from before there was one has none. */
export interface Portable {
  readonly json: string;
  readonly token: string;
}

/** When and why a certificate was taken back. */
export interface Revoked {
  readonly at: Instant;
  readonly reason: string;
}

/** A number as somebody typed it is never echoed at greater length than a number has. */
const LONGEST_ECHO = 40;

/** Finds certificates by number, for anybody, and checks each anew. */
@Injectable()
export class PublicCertificates {
  constructor(private readonly certifications: CertificationRepository) {}

  async find(typed: string): Promise<FoundCertificate> {
    const read = readCertificateNumber(typed);
    if (!read.ok) return { outcome: 'not-ours', number: typed.trim().slice(0, LONGEST_ECHO) };
    const row = await this.certifications.byNumber(read.number);
    return row ? checked(row) : { outcome: 'not-ours', number: read.number };
  }

  /** The same for whoever is at the door, who finds what they may see of their own school. */
  async findMine(door: Door, typed: string): Promise<FoundCertificate | null> {
    const read = readCertificateNumber(typed);
    const row = read.ok ? await this.certifications.mineByNumber(door, read.number) : null;
    return row && checked(row);
  }
}

async function checked(row: SignedRow): Promise<FoundCertificate> {
  const { number } = row;
  const content = readContent(row.content);
  if (!content) return { outcome: 'forged', number };
  const certificate: SignedCertificate = { content, digest: row.digest, algorithm: 'Ed25519', keyId: row.keyId, signature: row.signature };
  const outcome = await outcomeOf(row, certificate);
  if (outcome === 'forged' || outcome === 'not-ours') return { outcome, number };
  const { enrollmentId, withheld, revokedAt, revocationReason, publicJson: json, publicToken: token } = row;
  const portable = json !== null && token !== null ? { json, token } : null;
  return { outcome, number, enrollmentId, withheld, certificate, portable, revoked: revokedAt === null ? null : { at: revokedAt, reason: revocationReason ?? '' } };
}

async function outcomeOf(row: SignedRow, certificate: SignedCertificate): Promise<VerificationOutcome> {
  const keys = keysOf(row, certificate.content);
  return verificationOutcome({
    issued: true,
    digestMatches: digestOf(row.content) === row.digest && canonicalJson(certificate.content) === row.content && saysTheSame(row, certificate.content),
    signatureGenuine: (await certificateFault(certificate, keys)) === null && (await isPortableGenuine(row, certificate, keys)),
    revoked: row.revokedAt !== null,
  });
}

/** The credential in both forms, where there is one, is signed too and carries this certificate's digest. */
async function isPortableGenuine({ publicJson, publicToken }: SignedRow, certificate: SignedCertificate, keys: readonly PublishedKey[]): Promise<boolean> {
  if (publicJson === null && publicToken === null) return true;
  const faults = await Promise.all([publicJson, publicToken].map((text) => (text === null ? ('altered' as const) : portableFault(text, certificate, keys))));
  return faults.every((fault) => fault === null);
}

async function portableFault(text: string, { content, digest }: SignedCertificate, keys: readonly PublishedKey[]): Promise<SignatureFault | null> {
  const paper = formOf(paperIn(text)?.content);
  if (!paper || paper.form === 'record' || !paper.secured) return 'altered';
  const { certification } = paper.secured.content.credentialSubject;
  return certification.digest === digest && certification.number === content.number ? credentialFault(paper.secured, keys) : 'another-record';
}

/** The columns beside the signed text are for finding; where they tell something else, somebody changed one of the two. */
function saysTheSame(row: SignedRow, content: CertificationContent): boolean {
  const { number, demo, credential, edition, route, certifiedOn, signer, countersigner } = content;
  const [stored, signed] = [
    [row.number, row.demo, row.credential, row.edition, row.route, row.certifiedOn, row.signedBy, row.signedByRole, row.countersignedBy, row.countersignedByRole],
    [number, demo, credential.code, edition.edition, route, certifiedOn, signer.name, signer.capacity, countersigner?.name ?? null, countersigner?.capacity ?? null],
  ];
  return canonicalJson(stored) === canonicalJson(signed);
}

// The row was read behind the wall of the school that the number belongs to, together with a key of that same school.
function keysOf({ keyId, publicKey, keyMadeAt, keyRetiredAt }: SignedRow, { school }: CertificationContent): readonly PublishedKey[] {
  return publicKey === null ? [] : [{ id: keyId, school: school.slug, publicKey, madeAt: keyMadeAt, retiredAt: keyRetiredAt }];
}
