/** @jest-environment node */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { LONGEST_CERTIFICATE_FILE } from '@practicum/domain';
import { certificateInFile } from './certificate-in-file';

const credential = JSON.stringify({ type: ['VerifiableCredential', 'OpenBadgeCredential'], name: 'Zażółć 李' });

/** A PDF as programs write them: a page, then a stream with this in it. */
function pdf(head: string, body: Uint8Array): Blob {
  const page = 'streams of words\n2 0 obj\n<< /Length 4 >>\nstream\nq Q\nendstream\nendobj\n';
  return new Blob([`%PDF-1.7\n1 0 obj\n<< /Title (about ${page}`, `3 0 obj\n<< ${head} >>\nstream\r\n`, body as Uint8Array<ArrayBuffer>, '\r\nendstream\nendobj\n%%EOF']);
}
const packed = (text: string) => new Uint8Array(deflateSync(Buffer.from(text)));
const ATTACHED = '/Type /EmbeddedFile /Filter /FlateDecode';

describe('The certificate in a file', () => {
  it('is the text of a file that is one', async () => {
    expect(await certificateInFile(new Blob([credential]))).toEqual({ text: credential, fromPdf: false });
  });

  it.each([
    ['packed', ATTACHED, packed(credential)],
    ['as it is', '/Type/EmbeddedFile', new TextEncoder().encode(credential)],
  ])('is what a PDF brings along, %s', async (_says, head, body) => {
    const read = await certificateInFile(pdf(head, body));
    expect('text' in read && { ...read, text: read.text.trim() }).toEqual({ text: credential, fromPdf: true });
  });

  it.each([
    ['nothing is attached', '/Filter /FlateDecode', packed(credential)],
    ['what is attached is another thing', ATTACHED, packed('{ "invoice": 12 }')],
    ['what is attached is broken', ATTACHED, new Uint8Array([1, 2, 3])],
    ['what is attached never ends', ATTACHED, packed(credential + ' '.repeat(40_000_000))],
  ])('is not found in a PDF where %s', async (_says, head, body) => {
    expect(await certificateInFile(pdf(head, body))).toEqual({ problem: 'not-attached' });
  });

  it('is not looked for in what is larger than any certificate', async () => {
    expect(await certificateInFile(new Blob(['x'.repeat(LONGEST_CERTIFICATE_FILE + 1)]))).toEqual({ problem: 'too-large' });
    expect(await certificateInFile(new Blob(['%PDF-', 'x'.repeat(6_000_000)]))).toEqual({ problem: 'too-large' });
  });
});
