import { certificatePaper, dayText, demoCertificate, eligibilityCopy, findingSays, numberText, requirementLabel, say } from '@practicum/copy';
import { sealStrip, type Finding, type Locale } from '@practicum/domain';
import QRCode from 'qrcode';
import { frozenFindings } from './certification.loader.js';
import { PdfPaper } from './pdf-page.js';
import type { Revoked } from './public-certificates.js';
import type { SignedCertificate } from './signed-certificate.js';

/** What the paper is made of. */
export interface CertificateOnPaper {
  readonly certificate: SignedCertificate;
  readonly revoked: Revoked | null;
  /** The page that the code opens. */
  readonly verifyUrl: string;
  readonly locale: Locale;
}

const [EDGE, GREY, LINE] = [54, '#5b6472', '#c9ced6'];
const MOST_FIGURES = 4;

/** The certificate as a tagged PDF for people: names, figures, seal and code, all requirements, and the signed file attached. */
export function certificatePdf(shown: CertificateOnPaper): Promise<Buffer> {
  const { certificate, locale } = shown;
  const { content } = certificate;
  const findings = frozenFindings(content);
  const title = `${say(locale, certificatePaper.title)} ${content.number}`;
  const paper = new PdfPaper({ title, author: content.school.name, lang: locale, on: new Date(`${content.certifiedOn}T00:00:00Z`) }, (page) => mark(page, shown));
  paper.page();
  front(paper, shown, findings);
  paper.page();
  requirements(paper, shown, findings);
  paper.doc.file(Buffer.from(JSON.stringify(certificate)), {
    name: `certificate-${content.number}.json`, type: 'application/json', description: say(locale, certificatePaper.attached),
    creationDate: new Date(`${content.certifiedOn}T00:00:00Z`), modifiedDate: new Date(`${content.certifiedOn}T00:00:00Z`),
  });
  return paper.finish();
}

/** What no page may be taken for, across it and in words. */
function mark(paper: PdfPaper, { certificate: { content }, revoked, locale }: CertificateOnPaper): void {
  const words = [revoked && certificatePaper.revoked, content.demo && certificatePaper.demo].filter((one) => one !== null && one !== false);
  words.forEach((word, index) => paper.decoration((doc) => {
    doc.save().rotate(-24, { origin: [paper.width / 2, paper.height / 2] }).fillOpacity(0.12);
    doc.font('Helvetica-Bold').fontSize(88).fillColor('#b42318').text(say(locale, word), 0, paper.height / 2 - 50 + index * 100, { width: paper.width, align: 'center', lineBreak: false });
    doc.restore();
  }));
  const says = [revoked && say(locale, certificatePaper.revokedOn, { on: revoked.at.slice(0, 10) }), content.demo && say(locale, demoCertificate)].filter((one) => one !== null && one !== false);
  if (says.length > 0) paper.text('P', says.join(' '), EDGE, 22, { size: 9, bold: true, color: '#b42318', width: paper.width - 2 * EDGE });
}

function front(paper: PdfPaper, { certificate: { content, digest }, verifyUrl, locale }: CertificateOnPaper, findings: readonly Finding[]): void {
  const { school, student, program, credential, edition, number, certifiedOn, signer } = content;
  const room = paper.width - 2 * EDGE;
  paper.text('P', school.name, EDGE, 54, { size: 15, bold: true, width: room - 240 });
  paper.text('P', say(locale, certificatePaper.program, program), EDGE, 74, { size: 9.5, color: GREY, width: room - 240 });
  paper.text('P', say(locale, certificatePaper.number), EDGE + room - 220, 54, { size: 9.5, color: GREY, width: 220, align: 'right' });
  paper.text('P', number, EDGE + room - 220, 68, { size: 11, bold: true, width: 220, align: 'right' });
  paper.text('P', say(locale, certificatePaper.thisCertifies), EDGE, 124, { size: 12, color: GREY, width: room });
  const name = paper.text('H1', student.name, EDGE, 142, { size: 36, bold: true, width: room });
  const has = say(locale, certificatePaper.has, { credential: `${credential.name} (${credential.code})`, body: edition.body, on: certifiedOn });
  paper.text('P', plainBlanks(has), EDGE, 152 + name, { size: 15, width: room - 110 });
  figures(paper, findings, locale, 292);
  const route = edition.routes.find(({ code }) => code === content.route)?.name ?? content.route;
  paper.text('P', say(locale, certificatePaper.rules, { credential: credential.code, edition: edition.edition, route }), EDGE, 380, { size: 9.5, color: GREY, width: room });
  paper.text('P', signer.name, EDGE, 478, { size: 13, bold: true, width: 260 });
  paper.text('P', say(locale, certificatePaper.director), EDGE, 496, { size: 9.5, color: GREY, width: 260 });
  paper.text('P', plainBlanks(dayText(locale, certifiedOn)), EDGE, 509, { size: 9.5, color: GREY, width: 260 });
  if (!paper.complete) paper.text('P', say(locale, certificatePaper.nameElsewhere), EDGE, 395, { size: 9.5, width: room });
  seal(paper, digest, locale);
  code(paper, verifyUrl, locale);
}

/** The figures that the rules count, the first few of them. */
function figures(paper: PdfPaper, findings: readonly Finding[], locale: Locale, y: number): void {
  const counted = findings.filter(({ have, need, unit }) => have !== undefined && need !== undefined && unit !== 'requirement' && unit !== 'attempt').slice(0, MOST_FIGURES);
  const [room, column] = [paper.width - 2 * EDGE, (paper.width - 2 * EDGE) / MOST_FIGURES];
  paper.decoration((doc) => doc.moveTo(EDGE, y).lineTo(EDGE + room, y).lineWidth(1).stroke('#14171f'));
  counted.forEach(({ rule, requirement, have = 0, need = 0, unit = 'item' }, index) => {
    const [x, width] = [EDGE + index * column, column - 16];
    const of = locale === 'es' ? 'de' : 'of';
    paper.text('P', numberText(locale, have), x, y + 10, { size: 17, bold: true, width });
    paper.text('P', `${of} ${numberText(locale, need)} ${eligibilityCopy[locale].units[unit](need)}`, x, y + 30, { size: 9, color: GREY, width });
    paper.text('P', rule ? requirementLabel(rule, locale) : requirement, x, y + 43, { size: 9, width });
  });
  paper.decoration((doc) => doc.moveTo(EDGE, y + 80).lineTo(EDGE + room, y + 80).lineWidth(0.5).stroke(LINE));
}

/** Bars drawn from the digest, for comparing two papers at a glance. */
function seal(paper: PdfPaper, digest: string, locale: Locale): void {
  const [x, bottom, tallest] = [paper.width - EDGE - 100 - 24 - 128, 498, 44];
  paper.decoration((doc) => sealStrip(digest).forEach((height, index) => doc.rect(x + index * 4, bottom - height * tallest, 2.6, height * tallest).fill('#14171f')));
  const digits = digest.slice(0, 16).toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
  paper.text('P', digits, x, 503, { size: 9, width: 130 });
  paper.text('P', say(locale, certificatePaper.compare), x, 516, { size: 7, color: GREY, width: 126 });
}

function code(paper: PdfPaper, verifyUrl: string, locale: Locale): void {
  const { modules } = QRCode.create(verifyUrl, { errorCorrectionLevel: 'M' });
  const [x, y, step] = [paper.width - EDGE - 100, 432, 100 / modules.size];
  paper.figure(`${say(locale, certificatePaper.check)} ${verifyUrl}`, (doc) => {
    modules.data.forEach((dark, index) => void (dark && doc.rect(x + (index % modules.size) * step, y + Math.floor(index / modules.size) * step, step, step)));
    doc.fill('#000000');
  });
  paper.text('P', `${say(locale, certificatePaper.check)} ${verifyUrl}`, EDGE, 552, { size: 8, color: GREY, width: paper.width - 2 * EDGE, align: 'right' });
}

/** Every requirement with how it stood, and by which rule. */
function requirements(paper: PdfPaper, { certificate: { content }, locale }: CertificateOnPaper, findings: readonly Finding[]): void {
  const width = paper.width - 2 * EDGE;
  const route = content.edition.routes.find(({ code: one }) => one === content.route)?.name ?? content.route;
  let y = 66 + paper.text('H2', `${content.credential.code} ${content.edition.edition}: ${route}`, EDGE, 58, { size: 14, bold: true, width });
  for (const finding of findings) {
    if (y > paper.height - 80) {
      paper.page();
      y = 54;
    }
    const indent = 14 * Math.max(0, finding.path.split('/').length - 2);
    y += paper.text('LI', plainBlanks(`• ${findingSays(finding, locale)}`), EDGE + indent, y, { size: 9.5, width: width - indent });
    y += 5 + paper.text('P', finding.source, EDGE + indent + 8, y, { size: 7.5, color: GREY, width: width - indent - 8 });
  }
}

// The blank that does not break is no wider in print.
function plainBlanks(words: string): string {
  return words.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}
