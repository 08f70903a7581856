import { describe, expect, it } from '@jest/globals';
import { depthOf, findingAt, firstOpen, inReadingOrder, settledCount } from './proof';
import type { Eligibility, Finding } from './student-types';

const finding = (path: string, status: string): Finding => ({
  __typename: 'Finding', path, requirement: path, label: path, kind: 'hours', status, have: null, need: null, unit: null, on: null, evidence: [], procedures: [], gates: null, source: null, sourceDate: null, confidence: null, conflict: null, note: null, says: path, decision: null,
});
const route = (code: string, findings: readonly Finding[]): Eligibility['routes'][number] => ({ __typename: 'RouteEligibility', source: null, sourceDate: null, confidence: null, note: null, route: code, name: code, verdict: 'not-yet', findings });

const train = route('TRAIN', [finding('TRAIN/1', 'met'), finding('TRAIN/2', 'unmet'), finding('TRAIN/2/1', 'met'), finding('TRAIN/2/2', 'unmet'), finding('TRAIN/3', 'expires'), finding('TRAIN/4', 'needs-person')]);

describe('a route of the proof', () => {
  it('shows what is open before what is settled, and keeps a group with its parts', () => {
    expect(inReadingOrder(train).map(({ path }) => path)).toEqual(['TRAIN/2', 'TRAIN/2/1', 'TRAIN/2/2', 'TRAIN/4', 'TRAIN/1', 'TRAIN/3']);
  });
  it('counts requirements, not their parts', () => expect(settledCount(train)).toEqual({ met: 2, all: 4 }));
  it('knows how far inside groups a part stands', () => expect(train.findings.map(depthOf)).toEqual([0, 0, 1, 1, 0, 0]));
});

describe('the requirement that is looked at', () => {
  const other = route('WORK', [finding('WORK/1', 'unmet')]);
  it('is the first open one of the best route', () => expect(firstOpen([train, other])).toBe('TRAIN/2'));
  it('is the first where all is met', () => expect(firstOpen([route('X', [finding('X/1', 'met')])])).toBe('X/1'));
  it('is found with its route', () => expect(findingAt([train, other], 'WORK/1')?.route.route).toBe('WORK'));
  it('is none where its path is gone', () => expect(findingAt([train], 'WORK/1')).toBeUndefined());
});
