import { describe, expect, it } from '@jest/globals';
import { parseInput } from '../outcome/index.js';
import { enrollStudent, enrollStudentInput, type EnrollStudentInput, type EnrollSurroundings } from './index.js';

const TODAY = '2026-06-10';
const cohort = { id: 'c', programId: 'p', curriculumEditionId: 'ce', startsOn: '2026-06-01', expectedCompletionOn: '2026-12-18' };
const around: EnrollSurroundings = { cohort, studentKnown: true, studentNumberTaken: false, openEnrollment: false };
const asked: EnrollStudentInput = { givenName: 'Ana', familyName: 'Moreno', studentNumber: '1001', bornOn: '2004-02-29', cohortId: 'c', startedOn: '2026-06-01', status: 'enrolled' };
const enrolled = (input: Partial<EnrollStudentInput>, surroundings: Partial<EnrollSurroundings> = {}) => enrollStudent({ ...asked, ...input }, { ...around, ...surroundings }, TODAY);

describe('enrolling a student', () => {
  it('who is new adds the person and takes program and end from the cohort', () => {
    expect(enrolled({})).toEqual({
      ok: true,
      value: {
        student: { givenName: 'Ana', familyName: 'Moreno', email: null, studentNumber: '1001', bornOn: '2004-02-29', jurisdiction: null },
        programId: 'p', curriculumEditionId: 'ce', cohortId: 'c', status: 'enrolled', startedOn: '2026-06-01', expectedCompletionOn: '2026-12-18',
      },
    });
  });

  it('who is known names them by id', () => {
    const { givenName: _, familyName: __, ...rest } = asked;
    expect(enrollStudent({ ...rest, studentId: 's-1' }, { ...around, studentNumberTaken: true }, TODAY)).toMatchObject({ ok: true, value: { student: 's-1' } });
  });

  it.each<[string, ReturnType<typeof enrolled>, string[]]>([
    ['a strange cohort', enrolled({}, { cohort: null }), ['COHORT_NOT_FOUND']],
    ['a strange student', enrolled({ studentId: 's-9' }, { studentKnown: false }), ['STUDENT_NOT_FOUND']],
    ['names that are missing', enrolled({ givenName: undefined, familyName: undefined }), ['FIELD_MISSING', 'FIELD_MISSING']],
    ['a number that another has', enrolled({}, { studentNumberTaken: true }), ['STUDENT_NUMBER_TAKEN']],
    ['a child', enrolled({ bornOn: '2012-06-11' }), ['BORN_ON_UNLIKELY']],
    ['a birth in another century', enrolled({ bornOn: '1904-02-29' }), ['BORN_ON_UNLIKELY']],
    ['the same program twice', enrolled({ studentId: 's-1' }, { openEnrollment: true }), ['ENROLLED_IN_PROGRAM_ALREADY']],
    ['a start before the cohort', enrolled({ startedOn: '2026-05-31' }), ['STARTS_BEFORE_COHORT']],
    ['a start after its end', enrolled({ startedOn: '2026-12-19' }), ['STARTS_AFTER_COHORT_ENDS']],
  ])('is refused for %s', (_, outcome, codes) => {
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
  });

  it('takes somebody who turns fourteen today', () => expect(enrolled({ bornOn: '2012-06-10' }).ok).toBe(true));
  it('minds no end where the cohort has none', () => expect(enrolled({ startedOn: '2030-01-01' }, { cohort: { ...cohort, expectedCompletionOn: null } }).ok).toBe(true));

  it('begins as applied or enrolled, nowhere else', () => {
    expect(parseInput(enrollStudentInput, { ...asked, status: 'graduated' })).toMatchObject({ refusals: [{ code: 'FIELD_NOT_ONE_OF', choices: ['applied', 'enrolled'] }] });
  });
});
