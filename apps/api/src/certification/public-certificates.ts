import { Injectable } from '@nestjs/common';
import { canonicalJson, readCertificateNumber, verificationOutcome, type CertificationContent, type Instant, type VerificationOutcome } from '@practicum/domain';
import { CertificationRepository, type SignedRow } from './certification.repository.js';
import { digestOf, type PublishedKey } from './signature.js';
import { isGenuine, readContent, type SignedCertificate } from './signed-certificate.js';

/** What was found under a number. Only what is signed is ever shown: of a forged or unknown one, nothing. */
export type FoundCertificate =
  | { readonly outcome: 'forged' | 'not-ours'; readonly number: string }
  | { readonly outcome: 'genuine' | 'revoked'; readonly number: string; readonly certificate: SignedCertificate; readonly revoked: Revoked | null };

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
}

function checked(row: SignedRow): FoundCertificate {
  const { number } = row;
  const content = readContent(row.content);
  if (!content) return { outcome: 'forged', number };
  const certificate: SignedCertificate = { content, digest: row.digest, algorithm: 'Ed25519', keyId: row.keyId, signature: row.signature };
  const outcome = outcomeOf(row, certificate);
  if (outcome === 'forged' || outcome === 'not-ours') return { outcome, number };
  const { revokedAt, revocationReason } = row;
  return { outcome, number, certificate, revoked: revokedAt === null ? null : { at: revokedAt, reason: revocationReason ?? '' } };
}

function outcomeOf(row: SignedRow, certificate: SignedCertificate): VerificationOutcome {
  const key = keyOf(row, certificate.content);
  return verificationOutcome({
    issued: true,
    digestMatches: digestOf(row.content) === row.digest && canonicalJson(certificate.content) === row.content && saysTheSame(row, certificate.content),
    signatureGenuine: key !== null && isGenuine(certificate, key),
    revoked: row.revokedAt !== null,
  });
}

/** The columns beside the signed text are for finding; where they tell something else, somebody changed one of the two. */
function saysTheSame(row: SignedRow, content: CertificationContent): boolean {
  const { number, demo, credential, edition, route, certifiedOn, signer } = content;
  const [stored, signed] = [
    [row.number, row.demo, row.credential, row.edition, row.route, row.certifiedOn, row.signedBy],
    [number, demo, credential.code, edition.edition, route, certifiedOn, signer.name],
  ];
  return canonicalJson(stored) === canonicalJson(signed);
}

// The row was read behind the wall of the school that the number belongs to, together with a key of that same school.
function keyOf({ keyId, publicKey, keyMadeAt, keyRetiredAt }: SignedRow, { school }: CertificationContent): PublishedKey | null {
  return publicKey === null ? null : { id: keyId, school: school.slug, publicKey, madeAt: keyMadeAt, retiredAt: keyRetiredAt };
}
