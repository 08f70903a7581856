import { describe, expect, it } from '@jest/globals';
import { runningCounts } from './running-counts';

type Finding = Parameters<typeof runningCounts>[0][number];
const finding = (path: string, change: Partial<Finding>): Finding => ({
  __typename: 'Finding', path, requirement: path, label: path, kind: 'procedureCount', status: 'unmet', have: null, need: null, unit: 'time', on: null, evidence: [], procedures: [], gates: null,
  source: null, sourceDate: null, confidence: null, conflict: null, note: null, says: '', decision: null, ...change,
});
const sticks = finding('TRAIN/1', { have: 10, need: 10, status: 'met', procedures: ['capillary-stick', 'finger-stick'] });
const draws = finding('TRAIN/2', { have: 23, need: 30, procedures: ['venipuncture'] });
const tallies = [
  { procedure: 'venipuncture', waiting: 5, lastOn: '2026-05-12' }, { procedure: 'capillary-stick', waiting: 0, lastOn: '2026-04-02' }, { procedure: 'finger-stick', waiting: 1, lastOn: '2026-05-02' },
];

describe('Running counts', () => {
  it('tell how many of how many, how many are left and wait, and the day of the last one; what is short comes first', () => {
    expect(runningCounts([sticks, draws], tallies)).toEqual([
      { path: 'TRAIN/2', label: 'TRAIN/2', have: 23, need: 30, left: 7, waiting: 5, lastOn: '2026-05-12' },
      { path: 'TRAIN/1', label: 'TRAIN/1', have: 10, need: 10, left: 0, waiting: 1, lastOn: '2026-05-02' },
    ]);
  });

  it('have no last day before the first entry', () => {
    expect(runningCounts([finding('TRAIN/2', { have: 0, need: 30, procedures: ['venipuncture'] })], [])[0]).toEqual({ path: 'TRAIN/2', label: 'TRAIN/2', have: 0, need: 30, left: 30, waiting: 0 });
  });

  it('leave out what counts no procedures, and groups of what does', () => {
    expect(runningCounts([finding('TRAIN/1', { have: 60, need: 160, kind: 'hours' }), finding('TRAIN/2', { kind: 'anyOf' }), { ...draws, path: 'TRAIN/2/1' }], tallies).map(({ path }) => path)).toEqual(['TRAIN/2/1']);
  });
});
