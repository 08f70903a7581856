import { describe, expect, it } from '@jest/globals';
import { ruleInForce } from './edition-in-force.js';
import { anEdition } from './edition.fixture.js';

const body = [anEdition({ edition: '2022-09', effectiveOn: '2022-09-01' }), anEdition({ edition: 'initial', effectiveOn: null })];
const own = [
  anEdition({ kind: 'school', edition: '2025-08', effectiveOn: '2025-08-01' }),
  anEdition({ kind: 'school', edition: '2026-01', effectiveOn: '2026-01-15' }),
];

describe('the edition in force', () => {
  it.each([
    ['2022-08-31', 'initial'],
    ['2022-09-01', '2022-09'],
    ['2026-05-04', '2022-09'],
  ])("of a body on %s is %s, whatever the student's curriculum", (on, edition) => {
    expect(ruleInForce(body, on)?.edition).toBe(edition);
    expect(ruleInForce(body, on, '2020-01-01')?.edition).toBe(edition);
  });

  it.each([
    ['2025-08-01', '2025-08'],
    ['2026-01-14', '2025-08'],
    ['2026-01-15', '2026-01'],
    ['2024-01-01', '2025-08'],
  ])('of the school, for a student whose curriculum took effect on %s, is %s', (since, edition) => {
    expect(ruleInForce(own, '2026-11-01', since)?.edition).toBe(edition);
  });

  it('of the school without a student is the one of the day', () => {
    expect(ruleInForce(own, '2025-12-31')?.edition).toBe('2025-08');
  });

  it('is none before the first and none where there are none', () => {
    expect(ruleInForce(own, '2025-07-31')).toBeUndefined();
    expect(ruleInForce([], '2026-05-04')).toBeUndefined();
  });
});
