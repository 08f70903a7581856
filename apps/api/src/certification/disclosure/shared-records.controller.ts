import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { noSharedFile, say } from '@practicum/copy';
import { isLocale, type Locale } from '@practicum/domain';
import type { FastifyReply } from 'fastify';
import { TimeEntryRepository } from '../../hours/index.js';
import { Open } from '../../platform/access/needs.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { serverScope } from '../../platform/database/scope.js';
import { certificatePdf } from '../certificate-pdf.js';
import { packetPdf } from '../packet-pdf.js';
import { verifyAddress } from '../portable/addresses.js';
import { SharedRecordsReader, type OpenedLink } from './shared-records.js';

/** The files behind the link of a sending, for whoever holds it, while it opens. */
@Controller('shared-files')
export class SharedRecordsController {
  constructor(
    private readonly shared: SharedRecordsReader,
    private readonly entries: TimeEntryRepository,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Open()
  @Get(':token/certificate.pdf')
  async certificate(@Param('token') token: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const [locale, opened] = [localeOf(lang), await this.shared.open(token)];
    if (!opened?.found.portable) return absent(reply, locale);
    const { found: { certificate, portable, revoked, number } } = opened;
    const paper = await certificatePdf({ certificate, revoked, file: portable.json, verifyUrl: this.verify(opened), locale });
    await sent(reply, `certificate-${number}.pdf`, paper);
  }

  /** Only where the student agreed to it, and while the certificate stands. */
  @Open()
  @Get(':token/packet.pdf')
  async packet(@Param('token') token: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const [locale, opened] = [localeOf(lang), await this.shared.open(token)];
    if (!opened || opened.found.outcome !== 'genuine' || opened.disclosure.records !== 'certificate-and-packet') return absent(reply, locale);
    const { found: { certificate: { content }, number, enrollmentId }, disclosure: { schoolId } } = opened;
    const hours = await this.entries.creditedOf(serverScope(schoolId), enrollmentId, content.certifiedOn);
    await sent(reply, `packet-${number}.pdf`, await packetPdf({ content, hours, verifyUrl: this.verify(opened), locale }));
  }

  private verify({ found: { number } }: OpenedLink): string {
    return verifyAddress(this.env.publicUrl, number);
  }
}

function localeOf(lang: string | undefined): Locale {
  return lang !== undefined && isLocale(lang) ? lang : 'en';
}

async function sent(reply: FastifyReply, name: string, paper: Buffer): Promise<void> {
  await reply.type('application/pdf').header('content-disposition', `inline; filename="${name}"`).header('cache-control', 'no-store').send(paper);
}

async function absent(reply: FastifyReply, locale: Locale): Promise<void> {
  await reply.code(404).type('application/json; charset=utf-8').send({ message: say(locale, noSharedFile) });
}
