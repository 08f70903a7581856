import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../access/index.js';
import { mayPostResults, maySeeResults, postCourseResult, type CourseResult, type PostCourseResultInput, type ResultSurroundings } from './index.js';

const TODAY = '2026-06-10';
const input: PostCourseResultInput = { enrollmentId: 'e', courseId: 'c', result: 'passed', completedOn: '2026-06-01', grade: 'A' };
const earlier = (...results: [id: string, attempt: number, result: CourseResult['result'], replacesId?: string][]): CourseResult[] =>
  results.map(([id, attempt, result, replacesId = null]) => ({ id, courseId: 'c', attempt, result, grade: null, completedOn: result === 'passed' ? '2026-03-01' : null, credits: null, replacesId }));
const post = (change: Partial<PostCourseResultInput>, there: CourseResult[] = [], around: Partial<ResultSurroundings> = {}) =>
  postCourseResult({ ...input, ...change }, { courseKnown: true, onlyApplied: false, earlier: there, ...around }, TODAY);

describe('posting a course result', () => {
  it('opens the first attempt', () => {
    expect(post({})).toEqual({ ok: true, value: { ...input, attempt: 1, credits: null, replacesId: null } });
  });

  it('left unsaid, finishes the attempt that is open', () => {
    expect(post({}, earlier(['1', 1, 'failed'], ['2', 2, 'incomplete']))).toMatchObject({ value: { attempt: 2, replacesId: '2' } });
  });

  it('left unsaid, opens a retake after a failure', () => {
    expect(post({ result: 'in-progress', completedOn: undefined }, earlier(['1', 1, 'failed']))).toMatchObject({ value: { attempt: 2, replacesId: null } });
  });

  it('to an attempt that is there corrects it, a pass too', () => {
    expect(post({ attempt: 1, result: 'failed' }, earlier(['1', 1, 'passed']))).toMatchObject({ value: { attempt: 1, replacesId: '1' } });
  });

  it('corrects the posting that stands, not the one that was replaced', () => {
    expect(post({ attempt: 1 }, earlier(['1', 1, 'in-progress'], ['2', 1, 'failed', '1']))).toMatchObject({ value: { replacesId: '2' } });
  });

  it('keeps the credits of what it corrects, unless it says its own', () => {
    const credits = { unit: 'semester', amount: 4 } as const;
    const there = earlier(['1', 1, 'failed']).map((one) => ({ ...one, credits }));
    expect(post({ attempt: 1 }, there)).toMatchObject({ value: { credits } });
    expect(post({ attempt: 1, credits: { unit: 'quarter', amount: 6 } }, there)).toMatchObject({ value: { credits: { unit: 'quarter', amount: 6 } } });
  });

  it('with other credits alone is a correction', () => {
    const again = { attempt: 1, grade: undefined, completedOn: '2026-03-01' };
    expect(post({ ...again, credits: { unit: 'semester', amount: 3 } }, earlier(['1', 1, 'passed']))).toMatchObject({ ok: true, value: { replacesId: '1' } });
  });

  it.each<[string, ReturnType<typeof post>, object[]]>([
    ['a strange course', post({}, [], { courseKnown: false }), [{ code: 'COURSE_NOT_FOUND', field: 'courseId' }]],
    ['somebody who only applied', post({}, [], { onlyApplied: true }), [{ code: 'NOT_ENROLLED_YET', field: 'enrollmentId' }]],
    ['an attempt that is left out', post({ attempt: 3 }, earlier(['1', 1, 'failed'])), [{ code: 'ATTEMPT_SKIPPED', field: 'attempt', next: 2 }]],
    ['a first attempt that is not 1', post({ attempt: 2 }), [{ code: 'ATTEMPT_SKIPPED', field: 'attempt', next: 1 }]],
    ['a retake of an open attempt', post({ attempt: 2 }, earlier(['1', 1, 'incomplete'])), [{ code: 'LAST_ATTEMPT_STILL_OPEN', field: 'attempt', attempt: 1, result: 'incomplete' }]],
    ['a retake of a pass', post({}, earlier(['1', 1, 'passed'])), [{ code: 'COURSE_PASSED_ALREADY', field: 'attempt', attempt: 1 }]],
    ['the same again', post({ attempt: 1, grade: undefined, completedOn: '2026-03-01' }, earlier(['1', 1, 'passed'])), [{ code: 'RESULT_POSTED_ALREADY', field: 'result', attempt: 1 }]],
    ['a pass without its day', post({ completedOn: undefined }), [{ code: 'COMPLETED_ON_MISSING', field: 'completedOn' }]],
    ['a day without an end', post({ result: 'incomplete' }), [{ code: 'COMPLETED_ON_WITHOUT_END', field: 'completedOn', result: 'incomplete' }]],
    ['tomorrow', post({ completedOn: '2026-06-11' }), [{ code: 'COMPLETED_IN_THE_FUTURE', field: 'completedOn', today: TODAY }]],
  ])('is refused for %s', (_, outcome, refusals) => expect(outcome).toEqual({ ok: false, refusals }));

  it('lets a withdrawal have a day or none', () => {
    expect([post({ result: 'withdrawn' }).ok, post({ result: 'withdrawn', completedOn: undefined }).ok]).toEqual([true, true]);
  });
});

describe('course results', () => {
  const actor = (role: Role, studentId: string | null = null): Actor => ({ accountId: 'a', schoolId: 'x', role, siteId: null, studentId });

  it('are seen by staff and the student, not by preceptors', () => {
    const seen = [actor('instructor'), actor('student', 's-1'), actor('student', 's-2'), actor('preceptor')].map((who) => maySeeResults({ id: 's-1' }, who));
    expect(seen).toEqual([true, true, false, false]);
  });

  it('are posted by instructor, registrar and program director', () => {
    expect([mayPostResults({ role: 'instructor' }), mayPostResults({ role: 'registrar' }), mayPostResults({ role: 'coordinator' })]).toEqual([true, true, false]);
  });
});
