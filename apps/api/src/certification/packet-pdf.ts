import { clockText, dayText, demoCertificate, factWord, hourCategoryNames, packet, procedureNames, requirementLabel, roleNames, say } from '@practicum/copy';
import { signersOf, type CertificationContent, type HourCategory, type LocalDate, type Locale, type Procedure } from '@practicum/domain';
import type { CreditedHours } from '../hours/index.js';
import { PdfPaper } from '../platform/pdf/pdf-paper.js';
import { pdfTable, type PdfColumn } from '../platform/pdf/pdf-table.js';
import { frozenFindings } from './certification.loader.js';

/** What the packet is made of: what was frozen, and the school's log up to that day. */
export interface PacketOnPaper {
  readonly content: CertificationContent;
  readonly hours: readonly CreditedHours[];
  readonly verifyUrl: string;
  readonly locale: Locale;
}

const [EDGE, TOP, GREY, LINE, RED] = [54, 96, '#5b6472', '#c9ced6', '#b42318'];

/** The papers that a certifying body takes by post: letter, attestation to sign by hand, hours, procedures and competencies, documents. */
export function packetPdf(shown: PacketOnPaper): Promise<Buffer> {
  return new Packet(shown).written();
}

/** The packet while it is written, one paper after the other. */
class Packet {
  private readonly paper: PdfPaper;
  private readonly room: number;
  private readonly locale: Locale;
  private y = TOP;

  constructor(private readonly shown: PacketOnPaper) {
    const { content, locale } = shown;
    const title = `${say(locale, packet.title)} ${content.number}`;
    this.locale = locale;
    this.paper = new PdfPaper({ title, author: content.school.name, lang: locale, on: new Date(`${content.certifiedOn}T00:00:00Z`) }, () => undefined);
    this.paper.doc.on('pageAdded', () => { this.y = TOP; });
    this.room = 612 - 2 * EDGE;
  }

  written(): Promise<Buffer> {
    this.letter();
    this.attestation();
    this.hoursLog();
    this.skills();
    this.documents();
    this.decisions();
    return this.paper.finish((page, of) => this.faceOf(page, of));
  }

  private letter(): void {
    const { content: { school, student, program, credential, edition, certifiedOn }, verifyUrl } = this.shown;
    this.begin('H1', say(this.locale, packet.letter), () => this.say(school.name, { size: 18, bold: true }));
    this.say(dayText(this.locale, certifiedOn), { after: 10 });
    this.say(say(this.locale, packet.toWhom, edition), { bold: true, after: 10 });
    this.say(say(this.locale, packet.authentic, { student: student.name, program: program.name, credential: nameOf(credential), on: certifiedOn }), { after: 10 });
    this.say(say(this.locale, packet.rules, { credential: credential.code, edition: edition.edition, route: this.route() }), { after: 10 });
    this.say(say(this.locale, packet.check, { url: verifyUrl }), { after: 40 });
    this.everySigner();
  }

  private attestation(): void {
    const { content: { student, program, credential, edition } } = this.shown;
    this.begin('H2', say(this.locale, packet.attestation));
    this.say(say(this.locale, packet.attest, { student: student.name, program: program.name, credential: nameOf(credential), body: edition.body }), { after: 44 });
    this.everySigner();
    this.y += 30;
    this.say(say(this.locale, packet.consent, edition), { after: 44 });
    this.signatureLines(`${student.name}, ${say(this.locale, packet.student)}`);
  }

  private hoursLog(): void {
    const { content: { certifiedOn }, hours } = this.shown;
    this.begin('H2', say(this.locale, packet.hours));
    const minutes = total(hours.map((entry) => entry.minutes));
    if (hours.length === 0) return this.say(say(this.locale, packet.noHours));
    this.say(say(this.locale, packet.hoursNote, { on: certifiedOn, entries: hours.length, minutes }), { after: 8 });
    const titles = [['day', 88], ['site', 120], ['category', 76], ['minutes', 46, 'right'], ['verifiedBy', 86], ['verifiedOn', 88]] as const;
    this.table(titles.map(([key, width, align]) => ({ title: say(this.locale, packet[key]), width, ...(align && { align }) })), hours.map((entry) => [
      this.day(entry.clinicalDate), entry.site ?? say(this.locale, packet.atSchool), this.category(entry.category), String(entry.minutes),
      entry.verifiedBy ?? say(this.locale, packet.bySchool), entry.verifiedOn === null ? '' : this.day(entry.verifiedOn),
    ]));
    this.say(say(this.locale, packet.totals), { size: 11, bold: true, after: 4 });
    const byCategory = Map.groupBy(hours, ({ category }) => category);
    const rows = [...byCategory].map(([category, entries]) => [this.category(category), ...this.amounts(total(entries.map((entry) => entry.minutes)))]);
    this.table(
      [{ title: say(this.locale, packet.category), width: 240 }, { title: say(this.locale, packet.minutes), width: 90, align: 'right' }, { title: say(this.locale, packet.time), width: 90, align: 'right' }],
      [...rows, [say(this.locale, packet.total), ...this.amounts(minutes)]],
    );
  }

  private skills(): void {
    const { procedures = [], competencies = [] } = this.shown.content.record;
    this.begin('H2', say(this.locale, packet.skills));
    const verified = Map.groupBy(procedures.filter((one) => one.verified !== false), ({ procedure }) => procedure);
    if (verified.size === 0 && competencies.length === 0) return this.say(say(this.locale, packet.noSkills));
    if (verified.size > 0) {
      const titles = [['procedure', 208], ['times', 62, 'right'], ['onPeople', 62, 'right'], ['first', 86], ['last', 86]] as const;
      this.table(titles.map(([key, width, align]) => ({ title: say(this.locale, packet[key]), width, ...(align && { align }) })), [...verified].map(([procedure, lines]) => {
        const days = lines.map(({ on }) => on).sort();
        const people = lines.filter(({ subject }) => subject === 'live');
        return [this.procedure(procedure), String(total(lines.map(({ count }) => count))), String(total(people.map(({ count }) => count))), this.day(days[0] ?? ''), this.day(days.at(-1) ?? '')];
      }));
    }
    if (competencies.length > 0) {
      const titles = [['competency', 150], ['framework', 220], ['achieved', 134]] as const;
      this.table(titles.map(([key, width]) => ({ title: say(this.locale, packet[key]), width })), competencies.map(({ code, framework, achievedOn }) => [code, factWord(this.locale, framework), this.day(achievedOn)]));
    }
  }

  private documents(): void {
    const { documents = [] } = this.shown.content.record;
    this.begin('H2', say(this.locale, packet.documents));
    if (documents.length === 0) return this.say(say(this.locale, packet.noDocuments));
    const titles = [['document', 210], ['received', 100], ['expires', 100], ['form', 94]] as const;
    this.table(titles.map(([key, width]) => ({ title: say(this.locale, packet[key]), width })), documents.map(({ type, receivedOn, expiresOn, official, signature }) => [
      factWord(this.locale, type), this.day(receivedOn), expiresOn ? this.day(expiresOn) : '', [official && say(this.locale, packet.official), signature && factWord(this.locale, signature)].filter(Boolean).join(', '),
    ]));
  }

  /** What people decided where no rule could, as it was frozen; no page where nobody had to. */
  private decisions(): void {
    const decided = frozenFindings(this.shown.content).filter(({ decision }) => decision !== undefined);
    if (decided.length === 0) return;
    this.begin('H2', say(this.locale, packet.decisions));
    const titles = [['requirement', 150], ['decision', 62], ['decidedBy', 92], ['decidedOn', 80], ['why', 120]] as const;
    this.table(titles.map(([key, width]) => ({ title: say(this.locale, packet[key]), width })), decided.map(({ decision, rule, requirement }) => [
      rule ? requirementLabel(rule, this.locale) : requirement, decision ? say(this.locale, packet[decision.decision]) : '', decision?.by ?? '', this.day(decision?.on ?? ''), decision?.why ?? '',
    ]));
  }

  /** Lines for everybody who signed the certificate. */
  private everySigner(): void {
    signersOf(this.shown.content).forEach(({ name, capacity }, at) => {
      if (at > 0) this.y += 30;
      this.signatureLines(`${name}, ${say(this.locale, roleNames[capacity])}`);
    });
  }

  /** What stands on every page: whose paper it is, of which certificate, which page, and that it proves nothing where it does not. */
  private faceOf(page: number, of: number): void {
    const { content: { school, student, number, demo } } = this.shown;
    const { paper, room, locale } = this;
    const bottom = paper.height - 46;
    paper.decoration((doc) => {
      doc.moveTo(EDGE, 70).lineTo(EDGE + room, 70).lineWidth(0.5).stroke(LINE);
      paper.write(school.name, EDGE, 36, { size: 9.5, bold: true, width: room / 2 });
      paper.write(student.name, EDGE, 52, { size: 9, color: GREY, width: room / 2 });
      paper.write(say(locale, packet.number, { number }), EDGE + room / 2, 36, { size: 9, color: GREY, width: room / 2, align: 'right' });
      paper.write(say(locale, packet.page, { page, of }), EDGE + room / 2, 52, { size: 9, color: GREY, width: room / 2, align: 'right' });
      if (demo) paper.write(say(locale, demoCertificate), EDGE, bottom, { size: 9, bold: true, color: RED, width: room });
    }, 'Pagination');
  }

  private begin(tag: 'H1' | 'H2', heading: string, before: () => void = () => undefined): void {
    this.paper.page();
    before();
    this.y += this.paper.text(tag, heading, EDGE, this.y, { size: 16, bold: true, width: this.room }) + 10;
  }

  private say(words: string, { size = 10.5, bold = false, after = 6 }: { readonly size?: number; readonly bold?: boolean; readonly after?: number } = {}): void {
    this.y += this.paper.text('P', words, EDGE, this.y, { size, bold, width: this.room }) + after;
  }

  /** Lines to sign on by hand: signature, name and title, date. */
  private signatureLines(signer: string): void {
    const columns = [[say(this.locale, packet.signature), 0, 210], [say(this.locale, packet.nameAndTitle), 226, 180], [say(this.locale, packet.date), 422, 82]] as const;
    this.paper.text('P', signer, EDGE + 226, this.y - 16, { size: 9.5, width: 180 });
    for (const [label, x, width] of columns) {
      this.paper.decoration((doc) => doc.moveTo(EDGE + x, this.y).lineTo(EDGE + x + width, this.y).lineWidth(0.7).stroke('#14171f'));
      this.paper.text('P', label, EDGE + x, this.y + 3, { size: 8.5, color: GREY, width });
    }
    this.y += 24;
  }

  private table(columns: readonly PdfColumn[], rows: readonly (readonly string[])[]): void {
    const nextPage = () => {
      this.paper.page();
      return TOP;
    };
    this.y = 10 + pdfTable(this.paper, columns, rows, { x: EDGE, y: this.y, bottom: this.paper.height - 70, nextPage });
  }

  private route(): string {
    const { edition, route } = this.shown.content;
    return edition.routes.find(({ code }) => code === route)?.name ?? route;
  }

  private day(day: LocalDate): string { return day === '' ? '' : dayText(this.locale, day); }
  private category(category: HourCategory): string { return say(this.locale, hourCategoryNames[category]); }
  private amounts(minutes: number): readonly string[] { return [String(minutes), clockText(minutes)]; }
  private procedure(procedure: Procedure): string { return say(this.locale, procedureNames[procedure]); }
}

function nameOf({ name, code }: CertificationContent['credential']): string {
  return `${name} (${code})`;
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
