import type { FoundKind } from '@practicum/domain';

// What a file is, by its first bytes; its name may say anything.
const MAGIC: readonly (readonly [FoundKind, readonly number[]])[] = [
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
];

/** Text that could be CSV answers `csv`; everything else by its own kind. */
export function kindOfFile(head: Buffer): Exclude<FoundKind, 'folder'> {
  const found = MAGIC.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
  // An Excel workbook is a zip archive whose first entries are named after Office's own parts.
  if (found === 'zip') return /\[Content_Types\]|xl\/|_rels\//.test(head.toString('latin1')) ? 'excel' : 'zip';
  if (found && found !== 'folder') return found;
  return kindOfText(head);
}

function kindOfText(head: Buffer): 'csv' | 'xml' | 'json' | 'html' | 'binary' {
  if (hasUtf16Mark(head)) return 'csv';
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0) return looksLikeUtf16(head) ? 'csv' : 'binary';
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<\?xml/i.test(text)) return 'xml';
  if (/^<(!doctype html|html)/i.test(text)) return 'html';
  return /^[[{]\s*["{[\]}]/.test(text) ? 'json' : 'csv';
}

/** A byte-order mark of UTF-16, either way round. */
export function hasUtf16Mark(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** Without a mark: in Western text of UTF-16 every second byte is zero. */
export function looksLikeUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(head.length, 512) / 2);
  if (pairs < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined;
}
