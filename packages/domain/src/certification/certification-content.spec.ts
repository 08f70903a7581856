import { describe, expect, it } from '@jest/globals';
import { parseEdition, parseStudentRecord, type Edition, type StudentRecord } from '../eligibility/index.js';
import type { Outcome } from '../outcome/index.js';
import { canonicalJson } from './canonical-json.js';
import { certificationContent, frozenProof, provesAgain, signersOf, type CertificationContent, type CertificationParts } from './certification-content.js';

function read<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const edition: Edition = read(
  parseEdition({
    credential: 'CPT-NHA',
    name: 'Certified Phlebotomy Technician',
    body: 'NHA',
    kind: 'national-certification',
    occupation: 'phlebotomy',
    edition: '2022-09',
    effectiveOn: '2022-09-01',
    routes: [
      {
        code: 'TRAIN',
        name: 'Training program',
        requirements: [{ kind: 'procedureCount', name: 'venipunctures', procedures: ['venipuncture'], min: 30, successful: true, live: true }],
        source: 'An example of a rule',
        sourceDate: 'undated',
        confidence: 'confirmed',
      },
    ],
  }),
);

const recordWith = (count: number): StudentRecord =>
  read(
    parseStudentRecord({
      asOf: '2026-03-03',
      procedures: [{ id: 'p1', procedure: 'venipuncture', count, role: 'performed', subject: 'live', successful: true, unaided: true, verified: true, on: '2026-02-20' }],
    }),
  );

const parts = (bent: Partial<CertificationParts> = {}): CertificationParts => ({
  number: '0000-0000-0000-0000-0101',
  demo: true,
  school: { slug: 'lakeside', name: 'Lakeside College' },
  student: { name: 'Ana Reyes' },
  program: { code: 'PHL', name: 'Phlebotomy' },
  credential: { code: 'CPT-NHA', name: 'Certified Phlebotomy Technician' },
  route: 'TRAIN',
  certifiedOn: '2026-03-03',
  signer: { name: 'Dana Whitfield', capacity: 'program-director' },
  edition,
  record: recordWith(31),
  decisions: [],
  ...bent,
});

describe('The content of a certificate', () => {
  it('freezes the proof with its figures, and no rule twice', () => {
    const { findings, signer, format } = certificationContent(parts());
    expect(findings).toEqual([expect.objectContaining({ path: 'TRAIN/1', status: 'met', have: 31, need: 30, evidence: ['p1'] })]);
    expect(findings.every((finding) => !('rule' in finding))).toBe(true);
    expect(signer).toEqual({ name: 'Dana Whitfield', capacity: 'program-director' });
    expect(format).toBe('practicum-certification-1');
  });

  it('names both who signed, where two did', () => {
    const countersigner = { name: 'Carmen Diaz', capacity: 'coordinator' } as const;
    expect(signersOf(certificationContent(parts({ countersigner }))).map(({ name }) => name)).toEqual(['Dana Whitfield', 'Carmen Diaz']);
    expect('countersigner' in certificationContent(parts())).toBe(false);
  });

  it('is made for nobody who is not eligible', () => {
    expect(() => certificationContent(parts({ record: recordWith(29) }))).toThrow('eligible');
    expect(frozenProof(parts({ route: 'OTHER' }))).toEqual({ verdict: 'not-yet', findings: [] });
  });

  it('proves the same again after it was written down and read back', () => {
    const written = canonicalJson(certificationContent(parts()));
    // Our own text, read back.
    const content = JSON.parse(written) as CertificationContent;
    expect(provesAgain(content)).toBe(true);
    expect(canonicalJson(content)).toBe(written);
  });

  it.each([
    ['a fact', (content: CertificationContent) => ({ ...content, record: recordWith(40) })],
    ['a figure', (content: CertificationContent) => ({ ...content, findings: content.findings.map((finding) => ({ ...finding, have: 40 })) })],
    ['the facts and with them the verdict', (content: CertificationContent) => ({ ...content, record: recordWith(3) })],
    ['the day, to one before the work was done', (content: CertificationContent) => ({ ...content, certifiedOn: '2026-01-01' })],
  ])('proves nothing once somebody changed %s', (_, changed) => {
    expect(provesAgain(changed(certificationContent(parts())))).toBe(false);
  });
});
