import PDFDocument from 'pdfkit';
import type { Weight } from './font-library.js';
import { PaperFont } from './paper-font.js';
import { UNITS } from './shaped-line.js';

/** How a text looks. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Points; a longer text goes on in the next line. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** The tags of a PDF that a screen reader goes by. */
export type Tag = 'Document' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'LBody' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD';

/** What a paper is, told to whoever opens it. */
export interface PaperTitle {
  readonly title: string;
  readonly author: string;
  /** The language it is read in. */
  readonly lang: string;
  /** The day it is of: the same paper has the same bytes whenever it is made. */
  readonly on: Date;
  readonly layout?: 'landscape' | 'portrait';
}

interface FittedLine {
  readonly words: string;
  readonly size: number;
}

const [LEADING, BASELINE] = [1.3, 0.86];
const INK = '#14171f';
// Takes whole lines through the paper's own font, which puts parts that are read from right to left in their places.
const WHOLE_LINE: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: 'alphabetic', features: [] };
// The writer knows the standard for accessible papers (ISO 14289); its types do not yet.
const ACCESSIBLE: object = { subset: 'PDF/UA' };

/** A tagged PDF under construction: every text is read aloud in the order in which it was written. */
export class PdfPaper {
  readonly doc: PDFKit.PDFDocument;
  private readonly fonts: Readonly<Record<Weight, PaperFont>> = { regular: new PaperFont('regular'), bold: new PaperFont('bold') };
  private inside: PDFKit.PDFStructureElement;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly parts: Buffer[] = [];
  private readonly ended: Promise<Buffer>;

  private readonly on: Date;

  constructor({ title, author, lang, on, layout = 'portrait' }: PaperTitle, private readonly onPage: (paper: PdfPaper) => void) {
    this.doc = new PDFDocument({
      size: 'LETTER', layout, margin: 0, autoFirstPage: false, bufferPages: true, font: '', pdfVersion: '1.7', ...ACCESSIBLE, tagged: true, lang, displayTitle: true,
      info: { Title: title, Author: author, Creator: 'Practicum', CreationDate: on, ModDate: on },
    });
    this.on = on;
    for (const weight of ['regular', 'bold'] as const) {
      // The writer takes anything that lays out letters; its types know files alone.
      this.doc.registerFont(weight, this.fonts[weight] as unknown as Uint8Array);
    }
    this.ended = new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => this.parts.push(part)).on('end', () => resolve(Buffer.concat(this.parts))).on('error', reject);
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.inside = this.root;
  }

  get width(): number { return this.doc.page.width; }
  get height(): number { return this.doc.page.height; }
  /** False once a letter was written that no font has. */
  get complete(): boolean { return this.fonts.regular.complete && this.fonts.bold.complete; }

  page(): void {
    this.doc.addPage();
    this.onPage(this);
  }

  /** Writes a text and gives the height that it took. */
  text(tag: Tag, words: string, x: number, y: number, look: TextLook, scope?: 'Column'): number {
    this.tagged(tag, scope ? { scope } : {}, () => this.write(words, x, y, look));
    return this.heightOf(words, look);
  }

  /** The height that a text takes. */
  heightOf(words: string, look: TextLook): number {
    return this.fitted(words, look).length * look.size * LEADING;
  }

  /** Puts what is written meanwhile under one tag: the rows of a table, the cells of a row. */
  within(tag: Tag, write: () => void): void {
    const [outer, group] = [this.inside, this.doc.struct(tag)];
    outer.add(group);
    this.inside = group;
    write();
    group.end();
    this.inside = outer;
  }

  /** Draws something that is seen and told in other words. The box is left, top, right, bottom. */
  figure(alt: string, bbox: readonly [number, number, number, number], draw: (doc: PDFKit.PDFDocument) => void): void {
    this.tagged('Figure', { alt, bbox }, () => draw(this.doc));
  }

  /** Draws what says nothing by itself: lines, marks that a text tells as well. */
  decoration(draw: (doc: PDFKit.PDFDocument) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /** Writes without a tag, as part of a decoration. */
  write(words: string, x: number, y: number, look: TextLook): void {
    const font = this.fonts[look.bold ? 'bold' : 'regular'];
    this.doc.font(look.bold ? 'bold' : 'regular').fillColor(look.color ?? INK);
    this.fitted(words, look).forEach((line, index) => {
      const rest = look.width - font.width(line.words) / UNITS * line.size;
      const left = look.align === 'right' ? rest : look.align === 'center' ? rest / 2 : 0;
      this.doc.fontSize(line.size).text(line.words, x + left, y + index * look.size * LEADING + look.size * BASELINE, WHOLE_LINE);
    });
  }

  /** Puts a file into the PDF, for whoever opens it to take out. */
  attach(bytes: Buffer, { name, type, description }: { readonly name: string; readonly type: string; readonly description: string }): void {
    this.doc.file(bytes, { name, type, description, creationDate: this.on, modifiedDate: this.on });
  }

  /** Ends the paper; `onEach` writes on every page, once it is known how many there are. */
  finish(onEach: (page: number, of: number) => void = () => undefined): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(page);
      onEach(page + 1, count);
    }
    this.root.end();
    this.doc.end();
    return this.ended;
  }

  /** The text in lines that fit; a single long word is written smaller instead. Blanks are plain, so that a search finds them. */
  private fitted(words: string, { size, bold, width }: TextLook): readonly FittedLine[] {
    const font = this.fonts[bold ? 'bold' : 'regular'];
    const wide = (line: string) => font.width(line) / UNITS * size;
    const lines: string[] = [];
    for (const word of words.replaceAll(/[\u00a0\u202f]/g, ' ').split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`;
      if (lines.length > 0 && wide(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line) => ({ words: line, size: Math.min(size, size * width / Math.max(wide(line), 1)) }));
  }

  private tagged(tag: Tag, options: { readonly alt?: string; readonly bbox?: readonly number[]; readonly scope?: string }, draw: () => void): void {
    this.inside.add(this.doc.struct(tag, options, draw));
  }
}
