import { describe, expect, it } from '@jest/globals';
import { assess } from './assess.js';
import { changedFindings } from './compare-proofs.js';
import { anEdition } from './edition.fixture.js';
import { parseStudentRecord } from './record/parse-student-record.js';

const asking = (...requirements: readonly object[]) =>
  anEdition({ occupation: 'phlebotomy', routes: [{ code: 'ONE', name: 'One', requirements, source: 'A rule', sourceDate: 'today', confidence: 'confirmed' }] });
const sticks = (min: number) => ({ kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min });
const adult = { kind: 'educationLevel', name: 'high-school', min: 'high-school-or-equivalent' };

const record = parseStudentRecord({
  asOf: '2026-05-04',
  person: { education: [{ level: 'high-school', awardedOn: '2021-06-10' }] },
  procedures: [{ procedure: 'venipuncture', count: 25, role: 'performed', verified: true, on: '2026-03-02' }],
});
const proof = (edition: ReturnType<typeof asking>) => {
  if (!record.ok) throw new Error(JSON.stringify(record.refusals));
  return assess(edition, record.value, '2026-05-04');
};

describe('what another edition would change', () => {
  it('is nothing where every requirement stands alike', () => {
    expect(changedFindings(proof(asking(sticks(20), adult)), proof(asking(sticks(20), adult)))).toEqual([]);
  });

  it('is a requirement that asks for more', () => {
    expect(changedFindings(proof(asking(sticks(20), adult)), proof(asking(sticks(30), adult)))).toMatchObject([
      { requirement: 'sticks', before: { status: 'met', need: 20 }, after: { status: 'unmet', have: 25, need: 30 } },
    ]);
  });

  it.each([
    ['status', { status: 'needs-person' }], ['what is there', { have: 24 }], ['what is asked', { need: 21 }], ['the day', { on: '2026-06-01' }],
  ])('is a requirement of which %s alone is otherwise', (_what, change) => {
    const was = proof(asking(sticks(20)));
    const routes = was.routes.map((route) => ({ ...route, nodes: route.nodes.map((node) => ({ ...node, ...change }) as typeof node) }));
    expect(changedFindings(was, { routes })).toMatchObject([{ requirement: 'sticks', after: change }]);
  });

  it('is a requirement that is new, before one that fell away', () => {
    const changed = changedFindings(proof(asking(adult)), proof(asking(sticks(20))));
    expect(changed.map(({ requirement, before, after }) => [requirement, before?.status, after?.status])).toEqual([
      ['sticks', undefined, 'met'],
      ['high-school', 'met', undefined],
    ]);
  });

  it('is everything where no edition was in force', () => {
    expect(changedFindings(undefined, proof(asking(sticks(20)))).map(({ requirement }) => requirement)).toEqual(['sticks']);
  });
});
