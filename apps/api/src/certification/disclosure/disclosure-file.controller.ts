import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { disclosedRecordsNames, disclosureColumns, disclosurePurposeNames, disclosureWayNames, say } from '@practicum/copy';
import { isLocale, type Locale } from '@practicum/domain';
import type { FastifyReply } from 'fastify';
import { StudentRepository } from '../../enrollment/index.js';
import { Door } from '../../platform/access/door.js';
import { AtDoor, Needs } from '../../platform/access/needs.js';
import { asId } from '../../platform/ids.js';
import { ConsentRepository, type ConsentRow } from './consent.repository.js';
import { DisclosureRepository, type DisclosureRow } from './disclosure.repository.js';

/** A student's disclosures as a file: for the student, and for the staff who see the student's record. */
@Controller('disclosures')
export class DisclosureFileController {
  constructor(
    private readonly students: StudentRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly consents: ConsentRepository,
  ) {}

  @Needs('certifications.see')
  @Get(':file')
  async file(@AtDoor() door: Door, @Param('file') file: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    await door.open();
    const locale = lang !== undefined && isLocale(lang) ? lang : door.locale;
    const [student] = await this.students.byIds(door, [asId(file.replace(/\.csv$/, ''))]);
    if (!student || !file.endsWith('.csv')) return void (await reply.code(404).send({ message: 'There is no such file.' }));
    const [rows, consents] = [await this.disclosures.ofStudents(door, [student.id]), await this.consents.ofStudents(door, [student.id])];
    await reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="disclosures.csv"').header('cache-control', 'no-store').send(disclosuresCsv(rows, consents, locale));
  }
}

/** The disclosures with the consent that each stands on, one a line, as RFC 4180 writes them. */
export function disclosuresCsv(rows: readonly DisclosureRow[], consents: readonly ConsentRow[], locale: Locale): string {
  const lines = rows.map(({ at, body, records, way, by, number, consentId, expiresAt, openedAt }) => {
    const consent = consents.find(({ id }) => id === consentId);
    return [
      at, body, say(locale, disclosedRecordsNames[records]), say(locale, disclosureWayNames[way]), by, number, consent ? say(locale, disclosurePurposeNames[consent.purpose]) : '', consent?.givenAt ?? '',
      consent?.until ?? '', consent?.withdrawnAt ?? '', expiresAt ?? '', openedAt.join(' '),
    ];
  });
  return [disclosureColumns[locale], ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

// A text that begins as a formula does is told as a text: a spreadsheet must not run what somebody typed.
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
