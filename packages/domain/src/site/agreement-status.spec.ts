import { describe, expect, it } from '@jest/globals';
import { agreementCovers, agreementStatusOn, coveragesOf, type AgreementStatus } from './index.js';

type Term = { startsOn: string; endsOn: string | null };
const term = (startsOn: string, endsOn: string | null): Term => ({ startsOn, endsOn });
const year2026 = term('2026-01-01', '2026-12-31');

describe('how affiliation agreements stand on a day', () => {
  it.each<[string, Term[], string, AgreementStatus]>([
    ['without any', [], '2026-06-01', 'none'],
    ['in the middle of one', [year2026], '2026-06-01', 'active'],
    ['on its first day', [year2026], '2026-01-01', 'active'],
    ['61 days before its end', [year2026], '2026-10-31', 'active'],
    ['60 days before its end', [year2026], '2026-11-01', 'ending'],
    ['on its last day', [year2026], '2026-12-31', 'ending'],
    ['the day after', [year2026], '2027-01-01', 'lapsed'],
    ['before the first', [year2026], '2025-12-31', 'not-yet'],
    ['in a gap', [term('2025-01-01', '2025-12-31'), term('2026-03-01', null)], '2026-02-01', 'lapsed'],
    ['near an end that a renewal follows', [year2026, term('2027-01-01', '2027-12-31')], '2026-12-15', 'active'],
    ['near an end that a renewal follows after a gap', [year2026, term('2027-01-02', '2027-12-31')], '2026-12-15', 'ending'],
    ['without an end', [term('2020-01-01', null)], '2099-01-01', 'active'],
  ])('%s', (_, agreements, day, status) => expect(agreementStatusOn(agreements, day)).toBe(status));

  it('joins what overlaps or touches, in whatever order it is given', () => {
    expect(coveragesOf([term('2027-01-01', '2027-06-30'), term('2025-01-01', '2025-03-31'), year2026, term('2026-02-01', '2026-03-01')])).toEqual([
      term('2025-01-01', '2025-03-31'),
      term('2026-01-01', '2027-06-30'),
    ]);
  });
});

describe('a stretch of days', () => {
  it.each<[string, Term[], boolean]>([
    ['inside one agreement', [year2026], true],
    ['across a renewal', [term('2025-01-01', '2026-05-31'), term('2026-06-01', null)], true],
    ['across a gap', [term('2025-01-01', '2026-05-31'), term('2026-06-02', null)], false],
    ['that begins before', [term('2026-05-02', null)], false],
    ['that ends after', [term('2026-01-01', '2026-06-29')], false],
    ['without any agreement', [], false],
  ])('%s', (_, agreements, covered) => expect(agreementCovers(agreements, '2026-05-01', '2026-06-30')).toBe(covered));
});
