import { LONGEST_CERTIFICATE_FILE } from '@practicum/domain';

/** A PDF that was signed or saved by another program may be larger than ours, but not like this. */
const LARGEST_PDF = 5 * 1024 * 1024;

/** The certificate in a file that somebody chose, as text to be checked, or why there is none. */
export type CertificateInFile =
  | { readonly text: string; readonly fromPdf: boolean }
  | { readonly problem: 'too-large' | 'not-attached' };

/** Reads the file here; of a PDF only what is attached to it leaves this machine. */
export async function certificateInFile(file: Blob): Promise<CertificateInFile> {
  if (file.size > LARGEST_PDF) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // One sign for each byte, so that places in the one are places in the other.
  const signs = new TextDecoder('latin1').decode(bytes);
  if (signs.slice(0, 1024).includes('%PDF-')) {
    const attached = await attachedTo(bytes, signs);
    return attached === undefined ? { problem: 'not-attached' } : { text: attached, fromPdf: true };
  }
  return bytes.length > LONGEST_CERTIFICATE_FILE ? { problem: 'too-large' } : { text: new TextDecoder().decode(bytes), fromPdf: false };
}

/** The first attached file that looks like a certificate: whether it is one, the server says. */
async function attachedTo(bytes: Uint8Array, signs: string): Promise<string | undefined> {
  for (const { 0: mark, index } of signs.matchAll(/(?<!end)stream\r?\n/g)) {
    const head = signs.slice(signs.lastIndexOf(' obj', index), index);
    const [start, end] = [index + mark.length, signs.indexOf('endstream', index + mark.length)];
    if (!head.includes('/EmbeddedFile') || end < 0) continue;
    const body = bytes.slice(start, end);
    const text = new TextDecoder().decode(head.includes('/FlateDecode') ? await inflated(body) : body);
    if (text.includes('OpenBadgeCredential') && text.length <= LONGEST_CERTIFICATE_FILE) return text;
  }
  return undefined;
}

/** What comes out of it until it ends: the line end before `endstream` is no part of it, and a broken one gives what it gave. */
async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const written = Promise.allSettled([writer.write(packed), writer.close()]);
  const [reader, parts] = [readable.getReader(), [] as Uint8Array[]];
  try {
    for (let next = await reader.read(), length = 0; !next.done && length <= LONGEST_CERTIFICATE_FILE; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
    }
  } catch {
    // Whether it is whole, its signature tells.
  }
  await Promise.allSettled([reader.cancel(), written]);
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
