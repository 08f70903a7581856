import { describe, expect, it } from '@jest/globals';
import { nextStep, type PathFacts } from './next-step.js';

const path = (bent: Partial<PathFacts> = {}): PathFacts => ({
  certified: false,
  returnedEntries: 0,
  returnedProcedures: 0,
  openClaims: 0,
  placement: { startsOn: '2026-02-02', siteName: 'Lakeside Clinic' },
  today: '2026-03-03',
  leftToWorkMinutes: 600,
  pendingMinutes: 480,
  proceduresShort: 4,
  verdict: 'not-yet',
  ...bent,
});

describe('The one thing a student does next', () => {
  it.each([
    ['shows the certificate', { certified: true, returnedEntries: 1 }, { code: 'show-certificate' }],
    ['corrects what was returned, before anything new', { returnedEntries: 2, openClaims: 1 }, { code: 'correct-returned-hours', count: 2 }],
    ['logs returned procedures again', { returnedProcedures: 1 }, { code: 'correct-returned-procedures', count: 1 }],
    ['settles a claim that became no entry', { openClaims: 1 }, { code: 'settle-open-claim', count: 1 }],
    ['waits to be certified, once eligible', { verdict: 'eligible' }, { code: 'wait-for-certification' }],
    ['asks for a placement', { placement: null }, { code: 'wait-for-placement', minutes: 600 }],
    ['waits for the first day', { placement: { startsOn: '2026-04-06', siteName: 'Lakeside Clinic' } }, { code: 'wait-for-start', on: '2026-04-06', siteName: 'Lakeside Clinic' }],
    ['logs hours', {}, { code: 'log-hours', minutes: 600 }],
    ['logs procedures, once all hours are worked', { leftToWorkMinutes: 0 }, { code: 'log-procedures', count: 4 }],
    ['asks for the signature, once everything is done', { leftToWorkMinutes: 0, proceduresShort: 0 }, { code: 'ask-for-signature', minutes: 480 }],
    ['waits for the school to look', { leftToWorkMinutes: 0, proceduresShort: 0, pendingMinutes: 0, verdict: 'needs-person' }, { code: 'wait-for-decision' }],
    ['sees what else is open', { leftToWorkMinutes: 0, proceduresShort: 0, pendingMinutes: 0 }, { code: 'see-requirements' }],
  ] as const)('%s', (_, bent, step) => {
    expect(nextStep(path(bent))).toEqual(step);
  });
});
