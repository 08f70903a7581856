import { hasUtf16Mark, looksLikeUtf16 } from './file-kind.js';
import type { NamedFile } from './source.js';

/** How the letters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How the letters are written: by a byte-order mark, else UTF-8 where the whole file is, else what old Excel writes. */
export async function encodingOf(file: NamedFile): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of chunksOf(file)) {
    if (first) {
      const marked = markedEncoding(chunk);
      if (marked) return marked;
      first = false;
    }
    if (!decodes(strict, chunk)) return 'windows-1252';
  }
  return decodes(strict) ? 'utf-8' : 'windows-1252';
}

/** The file's text, piece by piece, without its byte-order mark. */
export async function* textOf(file: NamedFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(file)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function* chunksOf(file: NamedFile): AsyncGenerator<Buffer> {
  const stream = await file.open();
  for await (const chunk of stream) yield chunk as Buffer;
}

function markedEncoding(head: Buffer): Encoding | undefined {
  if (hasUtf16Mark(head)) return head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  return looksLikeUtf16(head);
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}
