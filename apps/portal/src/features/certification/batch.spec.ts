import { describe, expect, it } from '@jest/globals';
import { batchIn, keyOf, selectedIn, standing, type Candidate } from './batch';

const candidate = (id: string, name: string, says = ''): Candidate => ({
  __typename: 'CertificationCandidate', credential: 'CPT-NHA', credentialName: 'Phlebotomy', edition: '2022-09', editionConfirmed: true, route: 'TRAIN', verdict: says ? 'not-yet' : 'eligible', on: '2026-05-12', says,
  enrollment: {
    __typename: 'Enrollment', id, student: { __typename: 'Student', id: `s-${id}`, name }, cohort: null,
    hours: { __typename: 'HoursSummary', workedMinutes: 0, pendingMinutes: 0, creditedMinutes: 0, notCreditedMinutes: 0, neededMinutes: 0, remainingMinutes: 0, projectedFinishOn: null },
  },
});

describe('a batch on its way to the signature', () => {
  it('is what the list handed over', () => expect(batchIn({ chosen: ['a/CPT-NHA'], cohortId: 'c' })).toEqual({ chosen: ['a/CPT-NHA'], cohortId: 'c' }));
  it.each([undefined, null, 'x', {}, { chosen: 'a' }, { chosen: [] }, { chosen: [1] }])('is none where the page was opened by itself (%j)', (state) => expect(batchIn(state)).toBeUndefined());

  it('begins with those whom the cohort’s page had selected', () => {
    expect([...(selectedIn({ enrollmentIds: ['a', 3, 'b'] }) ?? [])]).toEqual(['a', 'b']);
    expect(selectedIn(null)).toBeUndefined();
    expect(selectedIn({ enrollmentIds: 'a' })).toBeUndefined();
  });

  it('is looked at again: whoever is no longer ready has left it, by name', () => {
    const all = [candidate('b', 'Ada'), candidate('a', 'Bo', '1 requirement is not met yet.'), candidate('c', 'Cy')];
    const { ready, left } = standing({ chosen: [keyOf(candidate('a', 'Bo')), keyOf(candidate('b', 'Ada'))], cohortId: null }, all);
    expect(ready.map(({ enrollment }) => enrollment.id)).toEqual(['b']);
    expect(left).toEqual(['Bo']);
  });
});
