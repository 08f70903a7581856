import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { packet, say } from '@practicum/copy';
import { isLocale } from '@practicum/domain';
import type { FastifyReply } from 'fastify';
import { TimeEntryRepository } from '../hours/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { ENV, type Env } from '../platform/config/env.js';
import { packetPdf } from './packet-pdf.js';
import { verifyAddress } from './portable/addresses.js';
import { PublicCertificates } from './public-certificates.js';

/** The packet of papers for a certifying body that wants signatures by hand: for its student, and for staff who see the student's record. */
@Controller('certificates')
export class PacketController {
  constructor(
    private readonly certificates: PublicCertificates,
    private readonly entries: TimeEntryRepository,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Nobody applies with a certificate that was taken back: then there is no packet. */
  @Needs('certifications.see')
  @Get(':number/packet.pdf')
  async packet(@AtDoor() door: Door, @Param('number') number: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    await door.open();
    const locale = lang !== undefined && isLocale(lang) ? lang : door.locale;
    const found = await this.certificates.findMine(door, number);
    if (!found || found.outcome !== 'genuine') return void (await reply.code(404).type('application/json; charset=utf-8').send({ message: say(locale, packet.none) }));
    const { content } = found.certificate;
    const hours = await this.entries.creditedOf(door, found.enrollmentId, content.certifiedOn);
    const paper = await packetPdf({ content, hours, verifyUrl: verifyAddress(this.env.publicUrl, found.number), locale });
    await reply.type('application/pdf').header('content-disposition', `inline; filename="packet-${found.number}.pdf"`).header('cache-control', 'no-store').send(paper);
  }
}
