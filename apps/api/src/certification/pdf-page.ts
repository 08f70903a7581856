import PDFDocument from 'pdfkit';
import { drawn, isPlain, type DrawnText } from './pdf-letters.js';

/** How a text looks. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Points; a longer text goes on in the next line. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** The tags of a PDF that a screen reader goes by. */
type Tag = 'H1' | 'H2' | 'P' | 'LI' | 'Figure';

const LEADING = 1.25;
const INK = '#14171f';

/** A tagged PDF under construction: every text is read aloud in the order in which it was written. */
export class PdfPaper {
  readonly doc: PDFKit.PDFDocument;
  /** False once a letter could not be drawn. */
  complete = true;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly parts: Buffer[] = [];
  private readonly ended: Promise<Buffer>;

  constructor({ title, author, lang, on }: { readonly title: string; readonly author: string; readonly lang: string; readonly on: Date }, private readonly onPage: (paper: PdfPaper) => void) {
    this.doc = new PDFDocument({
      size: 'LETTER', layout: 'landscape', margin: 0, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang, displayTitle: true,
      info: { Title: title, Author: author, Creator: 'Practicum', CreationDate: on, ModDate: on },
    });
    this.ended = new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => this.parts.push(part)).on('end', () => resolve(Buffer.concat(this.parts))).on('error', reject);
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  get width(): number { return this.doc.page.width; }
  get height(): number { return this.doc.page.height; }

  page(): void {
    this.doc.addPage();
    this.onPage(this);
  }

  /** Writes a text and gives the height that it took. */
  text(tag: Tag, words: string, x: number, y: number, look: TextLook): number {
    const plain = isPlain(words);
    const lines = plain ? [] : this.linesOf(words, look);
    const height = plain ? this.styled(look).heightOfString(words, { width: look.width, lineGap: look.size * (LEADING - 1.15) }) : lines.length * look.size * LEADING;
    this.tagged(tag, plain ? {} : { actual: words }, () => {
      if (plain) this.styled(look).text(words, x, y, { width: look.width, align: look.align ?? 'left', lineGap: look.size * (LEADING - 1.15) });
      else lines.forEach((line, index) => this.draw(line, x, y + index * look.size * LEADING, look));
    });
    return height;
  }

  /** Draws something that is seen and told in other words. */
  figure(alt: string, draw: (doc: PDFKit.PDFDocument) => void): void {
    this.tagged('Figure', { alt }, () => draw(this.doc));
  }

  /** Draws what says nothing by itself: lines, marks that a text tells as well. */
  decoration(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  finish(): Promise<Buffer> {
    this.root.end();
    this.doc.end();
    return this.ended;
  }

  private tagged(tag: Tag, options: { readonly actual?: string; readonly alt?: string }, draw: () => void): void {
    this.root.add(this.doc.struct(tag, options, draw));
  }

  private styled({ size, bold = false, color = INK }: TextLook): PDFKit.PDFDocument {
    return this.doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size).fillColor(color);
  }

  /** The text in lines of outlines, none wider than asked for; a single long word is drawn smaller instead. */
  private linesOf(words: string, { size, width }: TextLook): readonly DrawnText[] {
    const lines: string[] = [];
    for (const word of words.split(' ')) {
      const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
      if (lines.length > 0 && drawn(longer).width * size <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    const shapes = lines.map(drawn);
    this.complete &&= shapes.every(({ complete }) => complete);
    return shapes;
  }

  private draw({ shapes, width }: DrawnText, x: number, y: number, { size, bold = false, color = INK, width: room, align }: TextLook): void {
    const fitted = Math.min(size, width > 0 ? room / width : size);
    const left = align === 'right' ? x + room - width * fitted : x;
    // The font has one weight: bold is drawn with a rim.
    this.doc.save().fillColor(color).strokeColor(color).lineJoin('round');
    for (const { path, x: dx, y: dy, scale } of shapes) {
      this.doc.save().translate(left + dx * fitted, y + size * 0.93 - dy * fitted).scale(scale * fitted, -scale * fitted).lineWidth(bold ? 0.035 / scale : 0).path(path);
      if (bold) this.doc.fillAndStroke(color, color);
      else this.doc.fill(color);
      this.doc.restore();
    }
    this.doc.restore();
  }
}
