import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { certificateWithheld, noCertificateFile, say } from '@practicum/copy';
import { isLocale, type Locale } from '@practicum/domain';
import type { FastifyReply } from 'fastify';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs, Open } from '../platform/access/needs.js';
import { ENV, type Env } from '../platform/config/env.js';
import { openToAnyPage } from '../platform/http/open-to-any-page.js';
import { certificatePdf } from './certificate-pdf.js';
import { verifyAddress } from './portable/addresses.js';
import { PublicCertificates } from './public-certificates.js';

/**
 * A certificate is found by its number alone: ninety random bits that its holder shows to whom they like, as they would the
 * paper. What is found so holds no record; the record is for the student and for staff.
 */
@Controller('certificates')
export class CertificateController {
  constructor(
    private readonly certificates: PublicCertificates,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** `NUMBER.pdf` for people, `NUMBER.json` and `NUMBER.jwt` for machines. */
  @Open()
  @Get(':file')
  async certificate(@AtDoor() door: Door, @Param('file') file: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const locale: Locale = lang !== undefined && isLocale(lang) ? lang : 'en';
    const [, number = '', kind] = /^(.{1,60})\.(pdf|json|jwt)$/.exec(file) ?? [];
    const found = kind ? await this.certificates.find(number) : undefined;
    if (!found || !('certificate' in found) || !found.portable) return absent(reply, locale);
    if (found.withheld && !(await this.isTheirs(door, number))) return void (await reply.code(404).send({ message: say(locale, certificateWithheld) }));
    const { certificate, portable, revoked } = found;
    reply.header('content-disposition', `inline; filename="certificate-${found.number}.${kind}"`);
    if (kind === 'pdf') {
      const verifyUrl = verifyAddress(this.env.publicUrl, found.number);
      return void (await reply.type('application/pdf').send(await certificatePdf({ certificate, revoked, file: portable.json, verifyUrl, locale })));
    }
    openToAnyPage(reply);
    await (kind === 'json' ? reply.type('application/vc').send(portable.json) : reply.type('application/vc+jwt').send(portable.token));
  }

  /** Whoever keeps their name to themselves still has the file, and so has the school. */
  private async isTheirs(door: Door, number: string): Promise<boolean> {
    await door.open();
    return (await this.certificates.findMine(door, number)) !== null;
  }

  /** What the school signed and keeps, with the record and the credential: for its student and for staff who see the student's record. */
  @Needs('certifications.see')
  @Get(':number/record.json')
  async record(@AtDoor() door: Door, @Param('number') number: string, @Res() reply: FastifyReply): Promise<void> {
    await door.open();
    const found = await this.certificates.findMine(door, number);
    if (!found || !('certificate' in found)) return absent(reply, door.locale);
    const { certificate, portable } = found;
    // Our own text: it was just checked.
    const credential = portable && (JSON.parse(portable.json) as object);
    await reply.type('application/json; charset=utf-8').header('content-disposition', `inline; filename="record-${found.number}.json"`)
      .send(JSON.stringify({ ...certificate, ...(credential && { credential }) }));
  }
}

// One answer for what is not there and for what is not theirs.
async function absent(reply: FastifyReply, locale: Locale): Promise<void> {
  await reply.code(404).type('application/json; charset=utf-8').send({ message: say(locale, noCertificateFile) });
}
