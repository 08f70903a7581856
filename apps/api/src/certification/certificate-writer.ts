import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, CERTIFICATE_NUMBER_BYTES, CERTIFICATION_FORMAT, certificateNumber, certificationContent, type CertificationParts, type Instant, type Signer } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent, stateDigest } from '../platform/record/event.js';
import type { AssessedCandidate } from './candidates.js';
import { CertificateIssuer } from './certificate-issuer.js';
import type { CertificateSubject } from './certificate-subjects.js';
import { CertificationRepository } from './certification.repository.js';
import { digestOf } from './signature.js';
import type { OpenKey } from './signing-keys.js';

/** Somebody whose name goes under a certificate. */
export interface SigningPerson extends Signer {
  readonly accountId: string;
}

/** Who signs: the first and when, where another came before whoever acts now. */
export interface UnderWhom {
  readonly signer: SigningPerson;
  readonly second?: { readonly signer: SigningPerson; readonly firstSignedAt: Instant };
}

/** Freezes a candidate, signs with the school's key and keeps the certificate. Whoever signs was asked before. */
@Injectable()
export class CertificateWriter {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly issuer: CertificateIssuer,
    private readonly clock: Clock,
  ) {}

  /** The key that the school signs with now. */
  key(schoolId: string): Promise<OpenKey> {
    return this.issuer.key(schoolId);
  }

  /** The certification's id. */
  async write(within: Transaction, actor: Actor, { assessed, credential, route }: AssessedCandidate, { subject, key, by }: {
    readonly subject: CertificateSubject; readonly key: OpenKey; readonly by: UnderWhom;
  }): Promise<string> {
    const [id, at, number] = [newId(), this.clock.now(), certificateNumber(randomBytes(CERTIFICATE_NUMBER_BYTES))];
    const { enrollmentId, studentId, edition, record, decisions, on } = assessed;
    const { signer, second } = by;
    const parts: CertificationParts = {
      ...subject, number, demo: actor.demo, credential: { code: credential, name: edition.name }, route: route ?? '', certifiedOn: on,
      signer: named(signer), ...(second && { countersigner: named(second.signer) }), edition, record, decisions,
    };
    const frozen = certificationContent(parts);
    const content = canonicalJson(frozen);
    const digest = digestOf(content);
    await this.certifications.add(within, {
      id, schoolId: actor.schoolId, enrollmentId, studentId, number, credential, edition: edition.edition, route: parts.route, certifiedOn: on, content, digest,
      signature: key.sign(CERTIFICATION_FORMAT, digest), keyId: key.id, signedBy: signer.name, signedByRole: signer.capacity, signedByAccount: signer.accountId,
      firstSignedAt: second?.firstSignedAt ?? null, countersignedBy: second?.signer.name ?? null, countersignedByRole: second?.signer.capacity ?? null,
      countersignedByAccount: second?.signer.accountId ?? null, demo: actor.demo, at,
    });
    await this.issuer.issue(within, { schoolId: actor.schoolId, certificationId: id, studentId, content: frozen, digest, at }, key);
    const data = { credential, edition: edition.edition, route: parts.route, ...(second && { firstSigner: signer.accountId }) };
    await within.query(noteEvent(actor, { action: 'certification.signed', subject: { kind: 'certification', id }, studentId, after: digest, data, at }));
    return id;
  }
}

/** The digest of all that a signer puts their name to, whatever the day is: another digest is another record. */
export function seenDigest({ assessed, credential, route }: AssessedCandidate, subject: CertificateSubject): string {
  const { asOf: _, ...record } = assessed.record;
  return stateDigest({ subject, credential, route, edition: assessed.edition, record, decisions: assessed.decisions });
}

/** The person at the door as somebody who signs; nothing where their role never does. */
export function signingPerson({ accountId, displayName, role }: Pick<Actor, 'accountId' | 'displayName' | 'role'>): SigningPerson | undefined {
  return role === 'program-director' || role === 'coordinator' || role === 'registrar' ? { accountId, name: displayName, capacity: role } : undefined;
}

function named({ name, capacity }: SigningPerson): Signer {
  return { name, capacity };
}
