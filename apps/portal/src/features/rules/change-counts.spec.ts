import { describe, expect, it } from '@jest/globals';
import { changeCounts, changeKind, type ChangedStudent } from './change-counts';

const student = (before: string | null, after: string, certifications: readonly { credential: string; revokedAt: string | null }[] = []): ChangedStudent => ({
  __typename: 'EditionChangeOfStudent', before, after, changed: [],
  enrollment: {
    __typename: 'Enrollment', id: after, cohort: null,
    student: { __typename: 'Student', id: 's', name: 'Ana Reyes', certifications: certifications.map((one) => ({ __typename: 'Certification', id: 'c', number: '1', edition: '2022-09', certifiedOn: '2026-01-01', ...one })) },
  },
});

describe('what an edition would change for a student', () => {
  it.each([
    ['not-yet', 'eligible', 'better'], ['closed', 'not-yet', 'better'], ['eligible', 'not-yet', 'worse'], ['needs-person', 'closed', 'worse'],
    ['not-yet', 'not-yet', 'figures'], [null, 'eligible', 'added'],
  ])('from %s to %s is %s', (before, after, kind) => expect(changeKind({ before, after })).toBe(kind));
});

describe('the figures of a change', () => {
  it('add up, and tell who is certified and stays so', () => {
    const students = [
      student('eligible', 'not-yet', [{ credential: 'CPT-NHA', revokedAt: null }]),
      student('eligible', 'not-yet', [{ credential: 'CPT-NHA', revokedAt: '2026-02-01T10:00:00Z' }]),
      student('not-yet', 'not-yet', [{ credential: 'CCMA-NHA', revokedAt: null }]),
    ];
    expect(changeCounts({ students, unchangedCount: 4, comparedWith: 'CPT-NHA' })).toEqual({ better: 0, worse: 2, figures: 1, added: 0, unchanged: 4, certified: 1 });
  });
});
