import { describe, expect, it } from '@jest/globals';
import { findPatientIdentifier } from './index.js';

const ON = '2026-03-02';

describe('Free text holds no patient identifiers', () => {
  it.each([
    ['DOB 04/12/1961', 'date-of-birth'],
    ['pt d.o.b: 4-12-61, cooperative', 'date-of-birth'],
    ['infant born 02/27/2026', 'date-of-birth'],
    ['fecha de nacimiento 12/04/1961', 'date-of-birth'],
    ['drew Mr. S., 1961-04-12', 'date-of-birth'],
    ['April 12, 1961', 'date-of-birth'],
    ['12 de abril de 1961', 'date-of-birth'],
    ['MRN 00482', 'record-number'],
    ['mrn: A-102938', 'record-number'],
    ['chart no. 55012', 'record-number'],
    ['expediente 449120', 'record-number'],
    ['stick on 10482217 left arm', 'record-number'],
    ['123-45-6789', 'social-security-number'],
  ] as const)('finds it in "%s"', (text, kind) => {
    expect(findPatientIdentifier(text, ON)).toBe(kind);
  });

  it.each([
    'Made up the morning of 02/27/2026.',
    'Late because the van broke down; started 7:45, left 16:15.',
    'Room 4312, two draws, 21 gauge',
    'Week 3 of 12, 40 h so far',
    'Sesión del 27 de febrero de 2026',
    'Worked 12/29/25 as well',
    'Reviewed the chart with my preceptor',
    'Ratio 1:4, tubes 3.5 mL',
    '',
  ])('lets ordinary words pass: "%s"', (text) => {
    expect(findPatientIdentifier(text, ON)).toBeUndefined();
  });
});
