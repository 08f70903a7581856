import { Injectable } from '@nestjs/common';
import { linkOpens } from '@practicum/domain';
import { Clock } from '../../platform/clock/clock.js';
import { readSchoolToken } from '../../platform/school-token.js';
import { SchoolDay } from '../../school/index.js';
import { PublicCertificates, type FoundCertificate } from '../public-certificates.js';
import { DisclosureRepository, type LinkedDisclosure } from './disclosure.repository.js';

/** A link that opens, and the certificate behind it, checked anew. */
export interface OpenedLink {
  readonly disclosure: LinkedDisclosure;
  readonly found: Extract<FoundCertificate, { readonly certificate: unknown }>;
}

/** Follows the link of a sending. Ended, taken back and never made are all nothing; every opening is written down. */
@Injectable()
export class SharedRecordsReader {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly certificates: PublicCertificates,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  async open(token: string): Promise<OpenedLink | null> {
    const read = readSchoolToken(token);
    const disclosure = read && (await this.disclosures.byToken(read));
    if (!disclosure) return null;
    const { expiresAt, until, withdrawnAt } = disclosure;
    const now = this.clock.now();
    if (!linkOpens({ expiresAt, consent: { until, withdrawnAt } }, { now, today: await this.day.today(disclosure) })) return null;
    const found = await this.certificates.find(disclosure.number);
    if (!('certificate' in found)) return null;
    await this.disclosures.opened(disclosure, now);
    return { disclosure, found };
  }
}
