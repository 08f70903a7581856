import { describe, expect, it } from '@jest/globals';
import { disclosuresCsv } from './disclosure-file.controller.js';

const consent = { id: 'c1', studentId: 's1', body: 'NHA', records: 'certificate', purpose: 'exam-application', until: '2026-08-04', givenAt: '2026-05-04T13:00:00.000Z', withdrawnAt: null } as const;
const sent = (body: string) => ({
  id: 'd1', studentId: 's1', certificationId: 'x', consentId: 'c1', body, records: 'certificate', way: 'by-mail', expiresAt: null, by: 'Diaz, Carmen', at: '2026-05-04T14:00:00.000Z',
  number: '0000', credential: 'CPT-NHA', openedAt: [],
} as const);

describe('The file of a student’s disclosures', () => {
  it('has a line for each, with the consent that it stands on', () => {
    const [head, line, end] = disclosuresCsv([sent('NHA')], [consent], 'en').split('\r\n');
    expect(head?.split(',')).toHaveLength(12);
    expect(line).toBe('2026-05-04T14:00:00.000Z,NHA,The certificate,By mail,"Diaz, Carmen",0000,To apply for the exam,2026-05-04T13:00:00.000Z,2026-08-04,,,');
    expect(end).toBe('');
  });

  it.each(['=cmd|calc', '+1', '-1', '@SUM(A1)'])('lets no spreadsheet run %s', (body) => {
    expect(disclosuresCsv([sent(body)], [consent], 'es')).toContain(`,'${body},`);
  });
});
