import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { noCertificateFile, say } from '@practicum/copy';
import { isLocale, type Locale } from '@practicum/domain';
import type { FastifyReply } from 'fastify';
import { Open } from '../platform/access/needs.js';
import { Clock } from '../platform/clock/clock.js';
import { ENV, type Env } from '../platform/config/env.js';
import { SchoolRepository } from '../school/index.js';
import { CertificationRepository } from './certification.repository.js';
import { certificatePdf } from './certificate-pdf.js';
import { PublicCertificates } from './public-certificates.js';
import { keySet } from './signed-file.js';
import { SigningKeyRepository } from './signing-key.repository.js';
import { SigningKeys } from './signing-keys.js';
import { statusList } from './status-list.js';

// Keys and lists may be kept for a few minutes on the way, so that a revocation is known everywhere soon after it was made.
const FEW_MINUTES = 'public, max-age=300';

/**
 * What anybody may fetch without signing in. A certificate is found by its number alone: ninety random bits that its holder
 * shows to whom they like, as they would the paper. The keys say nothing of anybody, and the list names certificates by hash.
 */
@Controller()
export class CertificateController {
  constructor(
    private readonly certificates: PublicCertificates,
    private readonly certifications: CertificationRepository,
    private readonly schools: SchoolRepository,
    private readonly keys: SigningKeys,
    private readonly published: SigningKeyRepository,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** `NUMBER.pdf` for people, `NUMBER.json` for machines. */
  @Open()
  @Get('certificates/:file')
  async certificate(@Param('file') file: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const locale: Locale = lang !== undefined && isLocale(lang) ? lang : 'en';
    const [, number = '', kind] = /^(.{1,60})\.(pdf|json)$/.exec(file) ?? [];
    const found = kind ? await this.certificates.find(number) : undefined;
    if (!found || !('certificate' in found)) return void (await reply.code(404).send({ message: say(locale, noCertificateFile) }));
    const named = `inline; filename="certificate-${found.number}.${kind}"`;
    if (kind === 'json') return void (await reply.type('application/json; charset=utf-8').header('content-disposition', named).send(JSON.stringify(found.certificate)));
    const verifyUrl = new URL(`/verify/${found.number}`, this.env.publicUrl).href;
    await reply.type('application/pdf').header('content-disposition', named).send(await certificatePdf({ ...found, verifyUrl, locale }));
  }

  /** Every public key of every school: a retired one still proves what it signed while it was in use. */
  @Open()
  @Get('.well-known/practicum/keys.json')
  async keysOfAll(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/json; charset=utf-8').header('cache-control', FEW_MINUTES).send(JSON.stringify(keySet(await this.published.published())));
  }

  /** What a school has taken back, signed and good for a day; the list is named as its school is. */
  @Open()
  @Get('status/:list')
  async status(@Param('list') list: string, @Res() reply: FastifyReply): Promise<void> {
    const school = await this.schools.bySlug(list);
    if (!school) return void (await reply.code(404).send({ message: 'There is no such list.' }));
    const [revoked, key] = await Promise.all([this.certifications.revokedIn(school.id), this.keys.current(school.id)]);
    await reply.type('application/json; charset=utf-8').header('cache-control', FEW_MINUTES).send(JSON.stringify(statusList(school.slug, revoked, this.clock.now(), key)));
  }
}
