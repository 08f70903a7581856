import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { publicCertificate, type CertificationContent, type Instant } from '@practicum/domain';
import { ENV, type Env } from '../platform/config/env.js';
import type { Transaction } from '../platform/database/unit-of-work.js';
import { issuerAddress, keyAddress } from './portable/addresses.js';
import { asJson, asToken } from './portable/credential-forms.js';
import { eligibilityCredential } from './portable/eligibility-credential.js';
import { PortableCertificateRepository } from './portable-certificate.repository.js';
import { SigningKeys, type OpenKey } from './signing-keys.js';
import { placesFor } from './status-list.js';

/** What was certified: the frozen content with its digest, and whose it is. */
export interface Certified {
  readonly schoolId: string;
  readonly certificationId: string;
  readonly studentId: string;
  readonly content: CertificationContent;
  readonly digest: string;
  readonly at: Instant;
}

/** Free places are many: whoever draws this often and meets none has a broken lot. */
const MOST_DRAWS = 100;

/** Signs the public credential of a certificate and keeps it, on the day and with the key of the certificate itself. */
@Injectable()
export class CertificateIssuer {
  constructor(
    private readonly portable: PortableCertificateRepository,
    private readonly keys: SigningKeys,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  /** The key that the school signs with now. */
  key(schoolId: string): Promise<OpenKey> {
    return this.keys.current(schoolId);
  }

  async issue(within: Transaction, { content, digest, at, ...whose }: Certified, key: OpenKey): Promise<void> {
    const { publicUrl } = this.env;
    const certificate = publicCertificate(content, digest);
    const hand = { method: keyAddress(issuerAddress(publicUrl, content.school.slug), key.id), signBytes: key.signBytes };
    const places = placesFor(await this.portable.placesTaken(within));
    for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
      const statusPlace = randomInt(places);
      const credential = eligibilityCredential(certificate, { publicUrl, statusIndex: statusPlace });
      if (await this.portable.add(within, { ...whose, statusPlace, credential: await asJson(credential, hand, at), token: asToken(credential, hand, at) })) return;
    }
    throw new Error(`Broken promise: none of ${MOST_DRAWS} places drawn in a list of ${places} was free.`);
  }
}
