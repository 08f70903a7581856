import { Inject, Injectable } from '@nestjs/common';
import { LONGEST_CERTIFICATE_FILE, type CertificateFault, type OpenFileVerdict } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { ENV, type Env } from '../platform/config/env.js';
import { LOG, type Log } from '../platform/log/log.js';
import { SchoolRepository, type School } from '../school/index.js';
import { checkCertificate, type CertificateAnswer, type SignedFigures } from './check-certificate.js';
import { issuerAddress } from './portable/addresses.js';
import { formOf, namedOrigin, paperIn, type NamedOrigin } from './portable/certificate-paper.js';
import { PublicCertificates, type FoundCertificate } from './public-certificates.js';
import type { PublishedKey } from './signature.js';
import { keySet } from './signed-file.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { StatusLists } from './status-lists.js';

/** What was found out about a file that somebody sent. */
export interface CheckedFile {
  readonly verdict: OpenFileVerdict;
  readonly reasons: readonly CertificateFault[];
  /** What the school signed, with what stands here under its number; nothing where the signature is not genuine. */
  readonly signed: { readonly figures: SignedFigures; readonly found: FoundCertificate } | null;
}

/** Checks certificate files for anybody, by the keys and the lists of this server's schools and of nobody else. */
@Injectable()
export class CertificateFiles {
  constructor(
    private readonly schools: SchoolRepository,
    private readonly published: SigningKeyRepository,
    private readonly lists: StatusLists,
    private readonly certificates: PublicCertificates,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** What a file is worth today, on the calendar of the school that it names. */
  async check(file: string): Promise<CheckedFile> {
    if (file.length > LONGEST_CERTIFICATE_FILE) return nothing('too-large');
    const given = paperIn(file)?.content;
    const paper = formOf(given);
    if (!paper) return nothing('no-certificate');
    const origin = namedOrigin(given, paper);
    const school = origin.school === undefined ? null : await this.schools.bySlug(origin.school);
    if (!school) return nothing('not-ours');
    // The list before the keys: a school whose key is a year old signs it with a new one.
    const list = await this.listOf(school);
    const keys = await this.published.published();
    if (!this.isOurs(origin, keys)) return nothing('not-ours');
    const answer = await checkCertificate({ certificate: given, keySet: keySet(keys, this.env.publicUrl), list }, this.clock.today(school.zone));
    return 'refused' in answer ? nothing('no-certificate') : this.compared(answer);
  }

  /** A file is ours by its issuer's address, or by a key: what was signed before the server moved names its old address. */
  private isOurs({ school, issuer, keyId }: NamedOrigin, keys: readonly PublishedKey[]): boolean {
    if (school === undefined) return false;
    return issuer === undefined || issuer === issuerAddress(this.env.publicUrl, school) || keys.some(({ id }) => id === keyId);
  }

  /** The school's list; where it cannot be made, the answer says that nobody looked. */
  private async listOf(school: School): Promise<object | undefined> {
    try {
      return await this.lists.of(school);
    } catch (error) {
      this.log.error({ err: error, school: school.slug }, 'the list of revocations could not be made');
      return undefined;
    }
  }

  /** The same certificate as it stands here: taken back here is taken back, and what does not stand here was not looked up. */
  private async compared({ verdict, reasons, signed }: CertificateAnswer): Promise<CheckedFile> {
    const codes = reasons.map(({ code }) => code);
    if (!signed) return { verdict, reasons: codes, signed: null };
    const found = await this.certificates.find(signed.number);
    const shown = { reasons: codes, signed: { figures: signed, found } };
    if (!('certificate' in found) || found.certificate.digest !== signed.digest) return { ...shown, verdict: verdict === 'genuine' ? 'not-checked' : verdict };
    return { ...shown, verdict: found.revoked ? 'revoked' : verdict };
  }
}

function nothing(verdict: OpenFileVerdict): CheckedFile {
  return { verdict, reasons: [], signed: null };
}
