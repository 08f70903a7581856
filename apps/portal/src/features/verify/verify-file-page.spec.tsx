import { File } from 'node:buffer';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { answeringClient } from '../../apollo/answering-client.fixture';
import { Providers } from '../../app/providers';
import { VerifyFilePage } from './verify-file-page';

const signed = {
  __typename: 'CertificateVerification', number: 'AAAA-BBBB', withheld: false, studentName: 'Ana Reyes', schoolName: 'Larkfield College', programName: 'Phlebotomy', credential: 'CPT-NHA',
  credentialName: 'Certified Phlebotomy Technician', edition: '2022-09', route: 'training', certifiedOn: '2026-05-08', signedBy: 'Helen Marsh', digest: 'ab'.repeat(32), demo: false,
  revokedAt: null, revocationReason: null, findings: [],
};
const told = (verdict: string, more: Record<string, unknown> = {}) => ({ __typename: 'CertificateFileCheck', verdict, reasons: [], holdsUntil: null, signed: null, ...more });

function drop(text: string, answer: Record<string, unknown>) {
  const { client, asked } = answeringClient({ CheckCertificateFile: () => ({ checkCertificateFile: answer }) });
  const { container } = render(<Providers client={client} language="en"><MemoryRouter><VerifyFilePage /></MemoryRouter></Providers>);
  const zone = container.querySelector('[data-no-print]');
  if (!zone) throw new Error('There is nowhere to drop a file.');
  fireEvent.drop(zone, { dataTransfer: { files: [new File([text], 'certificate.json')] } });
  return asked;
}
const verdict = async () => {
  const found = await waitFor(() => document.querySelector('[data-verdict] h1') ?? Promise.reject(new Error('No answer yet.')));
  return found.closest('[data-verdict]')?.getAttribute('data-verdict');
};

afterEach(cleanup);

describe('The answer about a file', () => {
  it('is green where it may be relied on, with what was signed and the file’s name', async () => {
    const asked = drop('the file', told('genuine', { signed }));
    expect(await verdict()).toBe('good');
    expect(screen.getByText('Signed by Larkfield College, not changed since and not taken back. Checked just now.')).toBeTruthy();
    for (const text of ['Ana Reyes', /^ABAB ABAB ABAB/, 'certificate.json']) expect(screen.getByText(text)).toBeTruthy();
    expect(asked[0]?.variables).toEqual({ file: 'the file' });
  });

  it.each([
    ['revoked', 'stop'], ['forged', 'stop'], ['expired', 'warn'], ['not-yet', 'warn'], ['not-checked', 'warn'], ['unknown-key', 'warn'], ['not-ours', 'plain'], ['no-certificate', 'plain'], ['something-new', 'plain'],
  ])('%s is %s, and never looks genuine', async (word, tone) => {
    drop('the file', told(word));
    expect(await verdict()).toBe(tone);
    expect(screen.queryByText('Person')).toBeNull();
  });

  it('says when and why the school took it back', async () => {
    drop('the file', told('revoked', { signed: { ...signed, revokedAt: '2026-06-01T10:00:00Z', revocationReason: 'Hours corrected after issue' } }));
    await verdict();
    expect(screen.getByText(/took this certificate back on 1 Jun/)).toBeTruthy();
    expect(screen.getByText('Hours corrected after issue')).toBeTruthy();
  });

  it('says why it is forged, and until when it counted', async () => {
    drop('the file', told('forged', { reasons: ['key-of-another-school'] }));
    await verdict();
    expect(screen.getByText(/belongs to another school/)).toBeTruthy();
    cleanup();
    drop('the file', told('expired', { holdsUntil: '2026-12-31', signed }));
    await verdict();
    expect(screen.getByText(/it counted until 31 Dec/)).toBeTruthy();
  });

  it('says what to do with a PDF that brings nothing along, and asks nobody', async () => {
    const asked = drop('%PDF-1.7 a scan', told('genuine', { signed }));
    expect(await verdict()).toBe('plain');
    expect(screen.getByText(/Type the number that stands on it instead/)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
