import { describe, expect, it } from '@jest/globals';
import { parseEdition, type AssessmentBasis } from '@practicum/domain';
import { whatIf } from './what-if';

const sticks = { kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min: 30, successful: true, live: true };
const route = (code: string, ...requirements: readonly object[]) => ({ code, name: `Route ${code}`, requirements, source: 'A rule', sourceDate: 'today', confidence: 'confirmed' });
const parsed = parseEdition({
  credential: 'X-Y', name: 'X', body: 'Y', kind: 'national-certification', occupation: 'phlebotomy', edition: '2026-01', effectiveOn: '2026-01-01',
  routes: [route('DRAW', sticks), route('WORK', { kind: 'workExperience', name: 'work', field: 'phlebotomy', min: { years: 1 } })],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
const basis: AssessmentBasis = {
  today: '2026-05-04', coming: null, curriculumSince: null, credentials: [{ credential: 'X-Y', editions: [{ rules: parsed.value, decisions: [] }] }],
  record: { procedures: [{ procedure: 'venipuncture', count: 23, role: 'performed', subject: 'live', successful: true, verified: true, on: '2026-04-01' }] },
};
const today = { on: '2026-05-04' };

describe('What would be', () => {
  it('is what is, where nothing is supposed: what is open is named', () => {
    expect(whatIf(basis, today, 'en')).toMatchObject([{ credential: 'X-Y', verdict: 'not-yet', open: [{ path: 'DRAW/1', says: expect.stringMatching(/23 of 30.*7.*to go/) }] }]);
  });

  it('is eligible with what is short', () => {
    const [answer] = whatIf(basis, { ...today, procedures: { procedure: 'venipuncture', count: 7 } }, 'en');
    expect(answer).toMatchObject({ verdict: 'eligible', eligibleOn: '2026-05-04', open: [] });
  });

  it('is told by the route that is asked about, in the reader’s language', () => {
    const [answer] = whatIf(basis, { ...today, procedures: { procedure: 'venipuncture', count: 7 }, routes: { 'X-Y': 'WORK' } }, 'es');
    expect(answer).toMatchObject({ verdict: 'not-yet', open: [{ path: 'WORK/1' }], says: expect.stringMatching(/^Todavía no/) });
    expect(answer?.routes.map(({ code }) => code)).toEqual(['DRAW', 'WORK']);
  });

  it('is no answer on a day without rules', () => {
    expect(whatIf(basis, { on: '2025-12-31' }, 'en')).toEqual([{ credential: 'X-Y', open: [], routes: [] }]);
  });
});
