import { describe, expect, it } from '@jest/globals';
import type { CertificationContent, FrozenFinding } from './certification-content.js';
import { publicCertificate } from './public-certificate.js';

const finding = (bent: Partial<FrozenFinding> = {}): FrozenFinding => ({
  path: 'TRAIN/1', requirement: 'venipunctures', kind: 'procedureCount', status: 'met', have: 31, need: 30, unit: 'item', evidence: ['p1'], source: 'An example of a rule', ...bent,
});

const content = (findings: readonly FrozenFinding[] = [finding()]): CertificationContent => ({
  format: 'practicum-certification-1', number: '0000-0000-0000-0000-0101', demo: false, school: { slug: 'lakeside', name: 'Lakeside College' }, student: { name: 'Ana Reyes' },
  program: { code: 'PHL', name: 'Phlebotomy' }, credential: { code: 'CPT-NHA', name: 'Certified Phlebotomy Technician' }, route: 'TRAIN', certifiedOn: '2026-03-03',
  signer: { name: 'Dana Whitfield', capacity: 'program-director' },
  edition: { credential: 'CPT-NHA', name: 'Certified Phlebotomy Technician', body: 'NHA', occupation: 'phlebotomy', edition: '2022-09', effectiveOn: '2022-09-01', routes: [] } as unknown as CertificationContent['edition'],
  record: { asOf: '2026-03-03', person: { bornOn: '2003-04-01' } } as unknown as CertificationContent['record'],
  decisions: [], findings,
});

describe('The public part of a certificate', () => {
  it('tells names, codes and figures, and the digest of the rest', () => {
    expect(publicCertificate(content(), 'd1')).toEqual({
      number: '0000-0000-0000-0000-0101', demo: false, school: { slug: 'lakeside', name: 'Lakeside College' }, student: { name: 'Ana Reyes' }, program: { code: 'PHL', name: 'Phlebotomy' },
      credential: { code: 'CPT-NHA', name: 'Certified Phlebotomy Technician' }, edition: '2022-09', route: 'TRAIN', certifiedOn: '2026-03-03', holdsUntil: null,
      signers: [{ name: 'Dana Whitfield', capacity: 'program-director' }], digest: 'd1',
      findings: [{ path: 'TRAIN/1', requirement: 'venipunctures', kind: 'procedureCount', status: 'met', have: 31, need: 30, unit: 'item' }],
    });
  });

  it('tells no day of birth, no evidence, no reason, and nothing that a person decided', () => {
    const decided = finding({ because: 'left-to-judgement', decision: { requirement: 'venipunctures', decision: 'accepted', by: 'Dana', on: '2026-03-01', why: 'Seen the log' } });
    const told = JSON.stringify(publicCertificate(content([decided]), 'd1'));
    for (const kept of ['2003-04-01', 'p1', 'evidence', 'Seen the log', 'left-to-judgement']) expect(told).not.toContain(kept);
  });

  it.each<[string, readonly Partial<FrozenFinding>[], string | null]>([
    ['the first day on which a requirement runs out', [{ status: 'expires', on: '2027-05-01' }, { path: 'TRAIN/2', status: 'expires', on: '2026-12-31' }], '2026-12-31'],
    ['no day where only a part of a group runs out', [{ path: 'TRAIN/1' }, { path: 'TRAIN/1/1', status: 'expires', on: '2026-12-31' }], null],
    ['no day where what runs out does not hold the seat', [{ status: 'expires', on: '2026-12-31', gates: 'credential-release' }], null],
    ['the day of the attempts rule', [{ path: 'TRAIN/attempts', requirement: 'attempts', kind: 'attempts', status: 'expires', on: '2027-01-01' }], '2027-01-01'],
  ])('holds until %s', (_says, bent, until) => {
    expect(publicCertificate(content(bent.map(finding)), 'd1').holdsUntil).toBe(until);
  });
});
