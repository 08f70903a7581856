import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { putOff, putOffInput, type PutOffInput } from './put-off.js';

const input: PutOffInput = { itemId: 'late-1', until: '2026-05-11', reason: 'The site answers on Monday.' };
const codes = (change: Partial<PutOffInput>) => {
  const outcome = putOff({ ...input, ...change }, '2026-05-04');
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

describe('putting a thing off', () => {
  it.each<[string, Partial<PutOffInput>, readonly string[]]>([
    ['until next week', {}, []],
    ['until tomorrow', { until: '2026-05-05' }, []],
    ['for sixty days', { until: '2026-07-03' }, []],
    ['for a day more', { until: '2026-07-04' }, ['PUT_OFF_TOO_LONG']],
    ['until today', { until: '2026-05-04' }, ['PUT_OFF_DAY_NOT_LATER']],
    ['until yesterday, without a reason', { until: '2026-05-03', reason: '' }, ['PUT_OFF_DAY_NOT_LATER', 'REASON_MISSING']],
    ['with a patient in the reason', { reason: 'Waits for MRN 4488123' }, ['REASON_HOLDS_PATIENT_IDENTIFIER']],
  ])('%s', (_says, change, expected) => expect(codes(change)).toEqual(expected));

  it('needs a day that there is', () => {
    expect(parseInput(putOffInput, { ...input, until: '2026-02-30' })).toMatchObject({ refusals: [{ code: 'FIELD_IS_NO_DAY', field: 'until' }] });
  });
});
