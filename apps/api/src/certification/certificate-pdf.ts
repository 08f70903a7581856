import { certificatePaper, dayText, demoCertificate, eligibilityCopy, findingSays, numberText, requirementLabel, roleNames, say } from '@practicum/copy';
import { publicCertificate, sealStrip, signersOf, type Finding, type Locale, type PublicFinding } from '@practicum/domain';
import QRCode from 'qrcode';
import { PdfPaper } from '../platform/pdf/pdf-paper.js';
import { frozenFindings } from './certification.loader.js';
import type { Revoked } from './public-certificates.js';
import type { SignedCertificate } from './signed-certificate.js';

/** What the paper is made of. */
export interface CertificateOnPaper {
  readonly certificate: Pick<SignedCertificate, 'content' | 'digest'>;
  /** The credential as anybody may fetch it: to the byte, it goes with the paper. */
  readonly file: string;
  readonly revoked: Revoked | null;
  /** The page that the code opens. */
  readonly verifyUrl: string;
  readonly locale: Locale;
}

/** A requirement as anybody may read it, with its rule for the wording and the place where the rule stands. */
type PaperFinding = PublicFinding & Pick<Finding, 'source' | 'rule'>;

const [EDGE, GREY, LINE, RED] = [54, '#5b6472', '#c9ced6', '#b42318'];
const MOST_FIGURES = 4;

/** The certificate as a tagged PDF for people: names, figures, seal and code, all requirements, and the public credential attached. It tells what the credential tells, no more. */
export function certificatePdf(shown: CertificateOnPaper): Promise<Buffer> {
  const { certificate: { content, digest }, locale, file } = shown;
  const [rules, on] = [new Map(frozenFindings(content).map((finding) => [finding.path, finding])), new Date(`${content.certifiedOn}T00:00:00Z`)];
  const findings = publicCertificate(content, digest).findings.map((finding): PaperFinding => ({ ...finding, ...told(rules.get(finding.path)) }));
  const title = `${say(locale, certificatePaper.title)} ${content.number}`;
  const paper = new PdfPaper({ title, author: content.school.name, lang: locale, on, layout: 'landscape' }, (page) => mark(page, shown));
  paper.page();
  front(paper, shown, findings);
  paper.page();
  requirements(paper, shown, findings);
  paper.attach(Buffer.from(file), { name: `certificate-${content.number}.json`, type: 'application/vc', description: say(locale, certificatePaper.attached) });
  return paper.finish();
}

function told(finding: Finding | undefined): Pick<Finding, 'source' | 'rule'> {
  return { source: finding?.source ?? '', ...(finding?.rule && { rule: finding.rule }) };
}

/** What no page may be taken for, across it and in words. */
function mark(paper: PdfPaper, { certificate: { content }, revoked, locale }: CertificateOnPaper): void {
  const words = [revoked && certificatePaper.revoked, content.demo && certificatePaper.demo].filter((one) => one !== null && one !== false);
  words.forEach((word, index) => paper.decoration((doc) => {
    doc.save().rotate(-24, { origin: [paper.width / 2, paper.height / 2] }).fillOpacity(0.12);
    paper.write(say(locale, word), 0, paper.height / 2 - 50 + index * 100, { size: 88, bold: true, color: RED, width: paper.width, align: 'center' });
    doc.restore();
  }));
  const says = [revoked && say(locale, certificatePaper.revokedOn, { on: revoked.at.slice(0, 10) }), content.demo && say(locale, demoCertificate)].filter((one) => one !== null && one !== false);
  if (says.length > 0) paper.text('P', says.join(' '), EDGE, 22, { size: 9, bold: true, color: RED, width: paper.width - 2 * EDGE });
}

function front(paper: PdfPaper, { certificate: { content, digest }, verifyUrl, locale }: CertificateOnPaper, findings: readonly PaperFinding[]): void {
  const { school, student, program, credential, edition, number, certifiedOn } = content;
  const room = paper.width - 2 * EDGE;
  const schoolHeight = paper.text('P', school.name, EDGE, 52, { size: 15, bold: true, width: room - 240 });
  paper.text('P', say(locale, certificatePaper.program, program), EDGE, 54 + schoolHeight, { size: 9.5, color: GREY, width: room - 240 });
  paper.text('P', say(locale, certificatePaper.number), EDGE + room - 220, 54, { size: 9.5, color: GREY, width: 220, align: 'right' });
  paper.text('P', number, EDGE + room - 220, 68, { size: 11, bold: true, width: 220, align: 'right' });
  paper.text('P', say(locale, certificatePaper.thisCertifies), EDGE, 122, { size: 12, color: GREY, width: room });
  const name = paper.text('H1', student.name, EDGE, 140, { size: 36, bold: true, width: room });
  const has = say(locale, certificatePaper.has, { credential: `${credential.name} (${credential.code})`, body: edition.body, on: certifiedOn });
  paper.text('P', has, EDGE, 148 + name, { size: 15, width: room - 110 });
  figures(paper, findings, locale, 292);
  const route = edition.routes.find(({ code: one }) => one === content.route)?.name ?? content.route;
  paper.text('P', say(locale, certificatePaper.rules, { credential: credential.code, edition: edition.edition, route }), EDGE, 380, { size: 9.5, color: GREY, width: room });
  signersOf(content).forEach(({ name: signer, capacity }, at) => {
    const x = EDGE + at * 190;
    paper.text('P', signer, x, 476, { size: 13, bold: true, width: 180 });
    paper.text('P', say(locale, roleNames[capacity]), x, 495, { size: 9.5, color: GREY, width: 180 });
    paper.text('P', dayText(locale, certifiedOn), x, 508, { size: 9.5, color: GREY, width: 180 });
  });
  if (!paper.complete) paper.text('P', say(locale, certificatePaper.nameElsewhere), EDGE, 395, { size: 9.5, width: room });
  seal(paper, digest, locale);
  code(paper, verifyUrl, locale);
}

/** The figures that the rules count, the first few of them. */
function figures(paper: PdfPaper, findings: readonly PaperFinding[], locale: Locale, y: number): void {
  const counted = findings.filter(({ have, need, unit }) => have !== undefined && need !== undefined && unit !== 'requirement' && unit !== 'attempt').slice(0, MOST_FIGURES);
  const [room, column] = [paper.width - 2 * EDGE, (paper.width - 2 * EDGE) / MOST_FIGURES];
  paper.decoration((doc) => doc.moveTo(EDGE, y).lineTo(EDGE + room, y).lineWidth(1).stroke('#14171f'));
  counted.forEach(({ rule, requirement, have = 0, need = 0, unit = 'item' }, index) => {
    const [x, width] = [EDGE + index * column, column - 16];
    const of = say(locale, certificatePaper.of, { need: numberText(locale, need), unit: eligibilityCopy[locale].units[unit](need) }).trim();
    paper.text('P', numberText(locale, have), x, y + 8, { size: 17, bold: true, width });
    paper.text('P', of, x, y + 30, { size: 9, color: GREY, width });
    paper.text('P', rule ? requirementLabel(rule, locale) : requirement, x, y + 43, { size: 9, width });
  });
  paper.decoration((doc) => doc.moveTo(EDGE, y + 80).lineTo(EDGE + room, y + 80).lineWidth(0.5).stroke(LINE));
}

/** Bars drawn from the digest, for comparing two papers at a glance. */
function seal(paper: PdfPaper, digest: string, locale: Locale): void {
  const [x, bottom, tallest] = [paper.width - EDGE - 100 - 24 - 128, 498, 44];
  paper.decoration((doc) => sealStrip(digest).forEach((height, index) => doc.rect(x + index * 4, bottom - height * tallest, 2.6, height * tallest).fill('#14171f')));
  const digits = digest.slice(0, 16).toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
  paper.text('P', digits, x, 501, { size: 9, width: 130 });
  paper.text('P', say(locale, certificatePaper.compare), x, 514, { size: 7, color: GREY, width: 126 });
}

function code(paper: PdfPaper, verifyUrl: string, locale: Locale): void {
  const { modules } = QRCode.create(verifyUrl, { errorCorrectionLevel: 'M' });
  const [x, y, side] = [paper.width - EDGE - 100, 432, 100];
  const step = side / modules.size;
  paper.figure(`${say(locale, certificatePaper.check)} ${verifyUrl}`, [x, y, x + side, y + side], (doc) => {
    modules.data.forEach((dark, index) => void (dark && doc.rect(x + (index % modules.size) * step, y + Math.floor(index / modules.size) * step, step, step)));
    doc.fill('#000000');
  });
  paper.text('P', `${say(locale, certificatePaper.check)} ${verifyUrl}`, EDGE, 552, { size: 8, color: GREY, width: paper.width - 2 * EDGE, align: 'right' });
}

/** Every requirement with how it stood, and by which rule. */
function requirements(paper: PdfPaper, { certificate: { content }, locale }: CertificateOnPaper, findings: readonly PaperFinding[]): void {
  const width = paper.width - 2 * EDGE;
  const route = content.edition.routes.find(({ code: one }) => one === content.route)?.name ?? content.route;
  let y = 66 + paper.text('H2', `${content.credential.code} ${content.edition.edition}: ${route}`, EDGE, 58, { size: 14, bold: true, width });
  paper.within('L', () => findings.forEach((finding) => {
    if (y > paper.height - 80) {
      paper.page();
      y = 54;
    }
    const indent = 14 * Math.max(0, finding.path.split('/').length - 2);
    paper.within('LI', () => {
      y += paper.text('LBody', `• ${findingSays(finding, locale)}`, EDGE + indent, y, { size: 9.5, width: width - indent });
      y += 5 + paper.text('LBody', finding.source, EDGE + indent + 8, y, { size: 7.5, color: GREY, width: width - indent - 8 });
    });
  }));
}
