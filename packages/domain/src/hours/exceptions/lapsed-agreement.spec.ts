import { describe, expect, it } from '@jest/globals';
import { around, saidHours } from '../ordinary-day.fixture.js';
import { lapsedAgreement } from './lapsed-agreement.js';

const term = (startsOn: string, endsOn: string | null) => ({ startsOn, endsOn });

describe('A site takes students under an agreement', () => {
  it.each([
    ['an agreement without an end', [term('2025-01-01', null)]],
    ['its last day', [term('2025-01-01', '2026-03-03')]],
    ['its first day', [term('2026-03-03', '2027-03-03')]],
    ['a renewal', [term('2025-01-01', '2026-02-28'), term('2026-03-01', null)]],
  ])('is quiet under %s', (_, agreements) => {
    expect(lapsedAgreement(saidHours(), around({ agreements }))).toBeUndefined();
  });

  it('has nothing to say where no site is involved', () => {
    expect(lapsedAgreement(saidHours({ siteId: null }), around({ agreements: null }))).toBeUndefined();
  });

  it.each([
    ['the day after the end', [term('2024-01-01', '2025-01-01'), term('2025-01-02', '2026-03-02')], '2026-03-02'],
    ['a gap before the renewal', [term('2025-01-01', '2026-02-15'), term('2026-04-01', null)], '2026-02-15'],
    ['no agreement at all', [], null],
    ['an agreement that has yet to begin', [term('2026-04-01', '2027-03-31')], null],
  ])('is raised by %s', (_, agreements, endedOn) => {
    expect(lapsedAgreement(saidHours(), around({ agreements }))).toEqual({ code: 'lapsed-agreement', endedOn });
  });
});
