import { afterEach, describe, expect, it } from '@jest/globals';
import { certificateNumber } from '@practicum/domain';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { answeringClient } from '../../apollo/answering-client.fixture';
import { Providers } from '../../app/providers';
import { VerifyCertificatePage } from './verify-certificate-page';

const number = certificateNumber(new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3, 4]));
const nothing = {
  __typename: 'CertificateVerification', number, withheld: false, studentName: null, schoolName: null, programName: null, credential: null, credentialName: null, edition: null, route: null, certifiedOn: null,
  signedBy: null, digest: null, demo: false, revokedAt: null, revocationReason: null, findings: [],
};
const signed = {
  ...nothing, outcome: 'genuine', studentName: 'Ana Reyes', schoolName: 'Larkfield College', programName: 'Phlebotomy', credential: 'CPT-NHA', credentialName: 'Certified Phlebotomy Technician',
  edition: '2022-09', route: 'training', certifiedOn: '2026-05-08', signedBy: 'Helen Marsh', digest: 'ab'.repeat(32),
};

function ask(typed: string, answer: Record<string, unknown>) {
  const { client, asked } = answeringClient({ VerifyCertificate: () => ({ verifyCertificate: answer }) });
  render(<Providers client={client} language="en"><MemoryRouter initialEntries={[`/verify/${typed}`]}><Routes><Route path="/verify/:number" element={<VerifyCertificatePage />} /></Routes></MemoryRouter></Providers>);
  return asked;
}
const verdict = async () => (await waitFor(() => screen.getByRole('heading', { level: 1 }))).closest('[data-verdict]')?.getAttribute('data-verdict');

afterEach(cleanup);

describe('the public answer about a certificate', () => {
  it('is green for a genuine one alone, with what was signed', async () => {
    ask(number, signed);
    expect(await verdict()).toBe('good');
    expect(screen.getByText('Signed by Larkfield College and not changed since. Checked just now.')).toBeTruthy();
    expect(screen.getByText('Ana Reyes')).toBeTruthy();
  });

  it('strikes out what a revoked one was for, with day and reason', async () => {
    ask(number, { ...signed, outcome: 'revoked', revokedAt: '2026-06-01T10:00:00Z', revocationReason: 'Hours corrected after issue' });
    expect(await verdict()).toBe('stop');
    expect(screen.getByText(/Certified Phlebotomy Technician \(CPT-NHA\) exam/).tagName).toBe('S');
    expect(screen.getByText('Hours corrected after issue')).toBeTruthy();
  });

  it.each([['forged', 'stop'], ['not-ours', 'plain'], ['something-new', 'plain']])('%s is %s, and never looks genuine', async (outcome, tone) => {
    ask(number, { ...nothing, outcome });
    expect(await verdict()).toBe(tone);
    expect(screen.queryByText('Person')).toBeNull();
  });

  it('tells no name where the student keeps it, and whom to ask', async () => {
    ask(number, { ...nothing, outcome: 'genuine', withheld: true, schoolName: 'Larkfield College', credential: 'CPT-NHA', credentialName: 'Certified Phlebotomy Technician' });
    expect(await verdict()).toBe('good');
    expect(screen.getByText('Certified Phlebotomy Technician (CPT-NHA) exam')).toBeTruthy();
    expect(screen.getByText(/keeps their name off this page/)).toBeTruthy();
    expect([screen.queryByText('Person'), screen.queryByText('Open the PDF'), screen.queryByText('See what was signed')]).toEqual([null, null, null]);
  });

  it('marks a demonstration', async () => {
    ask(number, { ...signed, demo: true });
    await verdict();
    expect(screen.getByText(/proves nothing/)).toBeTruthy();
  });

  it('tells a slip of the hand without asking anybody', async () => {
    const asked = ask(`${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`, signed);
    expect(await verdict()).toBe('plain');
    expect(screen.getByText('Mistyped')).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('reads a number as people type it', async () => {
    const asked = ask(number.toLowerCase().replaceAll('-', ' '), signed);
    await verdict();
    expect(asked[0]?.variables).toEqual({ number });
  });
});
