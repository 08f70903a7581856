// Reads a PDF as a stranger would, from its bytes alone: what its fonts say that their signs stand for (ToUnicode), which tags
// hold which text, and which files go with it. Written for papers with one content stream a page and fonts of two-byte codes.
import { inflateSync } from 'node:zlib';

/** A PDF, read. */
export interface ReadPdf {
  /** Each text with its tag, in the order in which it is read aloud; what is written from right to left is turned around. */
  readonly texts: readonly { readonly tag: string; readonly text: string }[];
  /** Texts that belong to no tag: marks and what stands on every page. */
  readonly artifacts: readonly string[];
  /** Tags of the structure, each as often as it stands there. */
  readonly tags: ReadonlyMap<string, number>;
  readonly attachments: readonly string[];
  readonly pages: number;
  /** The catalogue, the information and the descriptions, as they are written. */
  readonly plain: string;
}

interface PdfObject {
  readonly head: string;
  readonly body: Buffer | null;
}

/** Reads the whole of it. */
export function readPdf(bytes: Buffer): ReadPdf {
  const objects = objectsOf(bytes);
  const heads = [...objects.values()].map(({ head }) => head);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  const spans = pages.flatMap((page) => spansOf(page, objects));
  const tags = new Map<string, number>();
  for (const head of heads) {
    const [, tag] = /\/S \/(\w+)/.exec(head) ?? [];
    if (tag && /\/K |\/P /.test(head) && !/\/GoTo|\/URI/.test(head)) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return {
    texts: spans.filter(({ tag }) => tag !== 'Artifact'),
    artifacts: spans.filter(({ tag }) => tag === 'Artifact').map(({ text }) => text),
    tags,
    attachments: [...objects.values()].filter(({ head }) => head.includes('/Type /EmbeddedFile')).map(({ body }) => body?.toString('utf8') ?? ''),
    pages: pages.length,
    plain: heads.join('\n'),
  };
}

function objectsOf(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const text = bytes.toString('latin1');
  return new Map(Array.from(text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g), ([, id = '', whole = '']): readonly [string, PdfObject] => {
    const [head = '', stream] = whole.split(/stream\n/, 2);
    if (stream === undefined) return [id, { head, body: null }];
    const at = whole.indexOf('stream\n') + 'stream\n'.length;
    const packed = Buffer.from(whole.slice(at, whole.lastIndexOf('\nendstream')), 'latin1');
    return [id, { head, body: head.includes('/FlateDecode') ? inflateSync(packed) : packed }];
  }));
}

function spansOf(page: PdfObject, objects: ReadonlyMap<string, PdfObject>): readonly { readonly tag: string; readonly text: string }[] {
  const at = (id: string | undefined) => objects.get(id ?? '') ?? { head: '', body: null };
  const resources = /\/Resources (\d+) 0 R/.exec(page.head)?.[1];
  const fonts = new Map(Array.from((at(resources).head + page.head).matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name = '', id]) => [name, lettersOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(id).head)?.[1]).body)]));
  const content = at(/\/Contents (\d+) 0 R/.exec(page.head)?.[1]).body?.toString('latin1') ?? '';
  const spans: { tag: string; lines: string[] }[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  const steps = /\/(\w+) (?:<<[^>]*>> )?B[DM]C|\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g;
  for (const [, tag, name, shown] of content.matchAll(steps)) {
    if (tag) spans.push({ tag, lines: [] });
    if (name) font = fonts.get(name) ?? font;
    const codes = Array.from((shown ?? '').matchAll(/<([0-9a-f]+)>/g), ([, run = '']) => run.match(/.{4}/g) ?? []).flat();
    if (codes.length > 0) spans.at(-1)?.lines.push(inReadingOrder(codes.map((code) => font.get(code) ?? '\ufffd')));
  }
  return spans.filter(({ lines }) => lines.length > 0).map(({ tag, lines }) => ({ tag, text: lines.join(' ') }));
}

/** What each code of a font stands for. */
function lettersOf(map: Buffer | null): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '0', , list = ''] of (map?.toString('latin1') ?? '').matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[(.*)\]/g)) {
    Array.from(list.matchAll(/<([0-9a-f ]*)>/g), ([, units = '']) => units.split(' ').filter(Boolean)).forEach((units, index) => {
      letters.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, '0'), String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return letters;
}

/** Signs stand from left to right; a line of letters that are read from right to left is turned around. */
function inReadingOrder(signs: readonly string[]): string {
  return (/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(signs.join('')) ? signs.toReversed() : signs).join('');
}
