import { describe, expect, it } from '@jest/globals';
import { anEdition } from './edition.fixture.js';
import { keptByHand, heldResult, mostUrgentFirst, releaseDeadlineInput, releaseHeldResult } from './held-result.js';
import { parseStudentRecord } from './record/parse-student-record.js';

const sticks = { kind: 'procedureCount', name: 'sticks', procedures: ['venipuncture'], min: 30 };
const release = { kind: 'attestation', name: 'externship-release', by: ['institution'], subject: 'externship-release' };
const deferred = { kind: 'deferredRequirement', name: 'after-the-exam', of: [release, sticks], releasedBy: 'institution', mustCompleteWithin: { days: null }, gates: 'credential-release' };
const route = (code: string, requirements: readonly object[]) => ({ code, name: code, requirements, source: 'A rule', sourceDate: 'today', confidence: 'confirmed' });
const completed = { kind: 'programCompletion', name: 'completed', status: 'completed', field: 'phlebotomy' };
const enrolled = { kind: 'programEnrollment', name: 'enrolled', field: 'phlebotomy' };
const edition = anEdition({ occupation: 'phlebotomy', routes: [route('TRAIN', [completed, sticks]), route('PREEXT', [enrolled, deferred])] });

const pass = { credential: 'X-Y', result: 'passed', on: '2026-03-02' };
const draws = (count: number) => ({ procedure: 'venipuncture', count, role: 'performed', verified: true, on: '2026-04-01' });
const program = { code: 'PHB', field: 'phlebotomy', award: 'certificate', accreditations: [], approvals: [] };
const student = (bent: object = {}) => {
  const parsed = parseStudentRecord({ person: { exams: [pass] }, enrollments: [{ startedOn: '2026-01-05', status: 'active', program }], procedures: [draws(30)], ...bent });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
};
const held = (bent: object = {}, days: number | null = 90) => heldResult(edition, student(bent), '2026-05-04', days);

describe('A pass that the body holds', () => {
  it('is ready to be released once what was deferred is done', () => {
    expect(held()).toEqual({ credential: 'X-Y', route: 'PREEXT', passedOn: '2026-03-02', standing: 'ready', lastDay: '2026-05-31', daysLeft: 27, open: [] });
  });

  it.each([
    ['waits for what is still to be done', { procedures: [draws(23)] }, 90, { standing: 'waiting', open: [{ requirement: 'sticks', have: 23, need: 30 }] }],
    ['has no day where nobody knows the deadline', {}, null, { standing: 'ready', lastDay: null, daysLeft: null }],
    ['is in time on its last day', {}, 63, { standing: 'ready', lastDay: '2026-05-04', daysLeft: 0 }],
    ['is over the day after', {}, 62, { standing: 'over', daysLeft: -1 }],
    ['is the latest one', { person: { exams: [pass, { ...pass, on: '2026-04-20' }] } }, 90, { passedOn: '2026-04-20' }],
    ['is held whatever came later, where its route says so', { person: { exams: [{ ...pass, route: 'PREEXT' }] }, enrollments: [] }, 90, { standing: 'ready' }],
  ])('%s', (_, bent, days, expected) => {
    expect(held(bent, days)).toMatchObject(expected);
  });

  it.each([
    ['a failed attempt', { person: { exams: [{ ...pass, result: 'failed' }] } }],
    ['another exam', { person: { exams: [{ ...pass, credential: 'A-B' }] } }],
    ['one that was passed by another route', { person: { exams: [{ ...pass, route: 'TRAIN' }] } }],
    ['one that was passed after the program', { enrollments: [{ startedOn: '2025-09-01', status: 'completed', completedOn: '2026-02-27', program }] }],
    ['one that is passed later than the day', { person: { exams: [{ ...pass, on: '2026-05-05' }] } }],
    ['one that the school has released', { attestations: [{ by: 'institution', what: 'externship-release', on: '2026-04-30' }] }],
    ['one that it has released today', { attestations: [{ by: 'institution', what: 'externship-release', on: '2026-05-04' }] }],
    ['one that it released on the day of the exam', { attestations: [{ by: 'institution', what: 'externship-release', on: '2026-03-02' }] }],
    ['nobody’s who sat no exam', { person: undefined }],
  ])('is not %s', (_, bent) => {
    expect(held(bent)).toBeUndefined();
  });

  it('is not released by somebody else’s word, nor by one from before the exam', () => {
    expect(held({ attestations: [{ by: 'instructor', what: 'externship-release', on: '2026-04-30' }, { by: 'institution', what: 'externship-release', on: '2026-03-01' }] })).toMatchObject({ standing: 'ready' });
  });

  it('is not released by another word of the school, nor by one of tomorrow', () => {
    expect(held({ attestations: [{ by: 'institution', what: 'competencies', on: '2026-04-30' }, { by: 'institution', what: 'externship-release', on: '2026-05-05' }] })).toMatchObject({ standing: 'ready' });
  });

  it('counts from the day of the exam', () => {
    expect(held({ person: { exams: [{ ...pass, on: '2026-05-04' }] } })).toMatchObject({ passedOn: '2026-05-04', daysLeft: 90 });
  });

  it('has to wait for another attestation as for anything that is deferred', () => {
    const word = { kind: 'attestation', name: 'skills', by: ['instructor'], subject: 'competencies' };
    const asked = anEdition({ occupation: 'phlebotomy', routes: [route('PREEXT', [enrolled, sticks, { ...deferred, of: [release, word] }])] });
    expect(heldResult(asked, student({ procedures: [] }), '2026-05-04', null)).toMatchObject({ standing: 'waiting', open: [{ requirement: 'skills' }] });
  });

  it('is held under no clock that starts with the exam', () => {
    const clock = { kind: 'deferredRequirement', name: 'clock', of: [sticks], startsOn: 'exam-passed', mustCompleteWithin: { months: 6 } };
    expect(heldResult(anEdition({ occupation: 'phlebotomy', routes: [route('CLOCK', [enrolled, clock])] }), student(), '2026-05-04', null)).toBeUndefined();
  });

  it('is held by no credential whose school releases nothing', () => {
    expect(heldResult(anEdition(), student(), '2026-05-04', null)).toBeUndefined();
  });
});

describe('Releasing it', () => {
  it('is accepted when nothing is open, also after the school’s own deadline', () => {
    expect(releaseHeldResult(held({}, 10))).toMatchObject({ ok: true, value: { standing: 'over' } });
  });

  it.each([
    ['too early while something is open', held({ procedures: [draws(23)] }), { code: 'RELEASE_TOO_EARLY', field: 'credential', open: 1 }],
    ['refused where nothing is held', undefined, { code: 'RESULT_NOT_HELD', field: 'credential' }],
  ])('is %s', (_, result, refusal) => {
    expect(releaseHeldResult(result)).toEqual({ ok: false, refusals: [refusal] });
  });
});

describe('Several held results', () => {
  it('are told by the days that are left; those without a known day come last, the longest held first', () => {
    const all = [{ daysLeft: null, passedOn: '2026-03-02' }, { daysLeft: 12, passedOn: '2026-04-01' }, { daysLeft: null, passedOn: '2026-01-05' }, { daysLeft: -3, passedOn: '2026-02-01' }];
    expect(all.toSorted(mostUrgentFirst).map(({ daysLeft, passedOn }) => daysLeft ?? passedOn)).toEqual([-3, 12, '2026-01-05', '2026-03-02']);
  });
});

describe('The school’s own deadline', () => {
  const asked = { body: 'NHA', days: 365, against: 'Their page on the queue' };
  const takes = (change: object) => releaseDeadlineInput.safeParse({ ...asked, ...change }).success;

  it('is taken without the blanks around its words', () => {
    expect(releaseDeadlineInput.parse({ body: ' NHA ', days: 365, against: ' Their page on the queue ' })).toEqual(asked);
  });

  it.each([
    ['body', '', 'x'.repeat(201)], ['days', 0, 1_001], ['against', ' ', 'x'.repeat(501)],
  ])('is refused with too little or too much of %s', (key, little, much) => {
    expect([takes({ [key]: little }), takes({ [key]: much })]).toEqual([false, false]);
  });
});

describe('The release of a held result', () => {
  it('is not entered by hand; another statement, or another fact, is', () => {
    expect(keptByHand({ by: 'institution', what: 'externship-release', on: '2026-05-04' })).toEqual({ ok: false, refusals: [{ code: 'RELEASE_HAS_ITS_DOOR', field: 'what' }] });
    const [statement, paper] = [{ by: 'program-director', what: 'program-completion', on: '2026-05-04' }, { type: 'transcript', receivedOn: '2026-05-04' }];
    expect([keptByHand(statement), keptByHand(paper)]).toEqual([{ ok: true, value: statement }, { ok: true, value: paper }]);
  });
});
