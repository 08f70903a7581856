import { describe, expect, it } from '@jest/globals';
import { defaultHoursSettings } from './hours-settings.js';
import { ana, ben, coordinator, entry, instructor, preceptor, preceptorElsewhere, registrar } from './ordinary-day.fixture.js';
import { returnHours, verifyHours, type SignableEntry } from './verify-hours.js';

const seen = (one: SignableEntry) => ({ timeEntryId: one.id, expectedVersion: one.version, digest: one.digest });
const facing = (...entries: SignableEntry[]) => ({ entries, settings: defaultHoursSettings, credited: [] });
const codes = (outcome: ReturnType<typeof verifyHours>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

describe('A preceptor signs', () => {
  it('credits a clean entry with the signature', () => {
    const outcome = verifyHours([seen(entry())], preceptor, facing(entry()));
    expect(outcome).toEqual({
      ok: true,
      value: {
        verifiedCount: 1,
        creditedCount: 1,
        minutes: 480,
        moves: [
          {
            entryId: 'entry-1',
            expectedVersion: 1,
            standing: { status: 'credited', creditedMinutes: 480, cappedBy: null, settingsVersion: 'default-1', openExceptions: 0, version: 2 },
            delta: { submittedMinutes: -480, verifiedMinutes: 0, creditedMinutes: 480, notCreditedMinutes: 0, entries: 0 },
          },
        ],
      },
    });
  });

  it('verifies an entry with an open exception and leaves its credit to the coordinator', () => {
    const doubtful = entry({ openExceptions: 1 });
    const outcome = verifyHours([seen(doubtful)], preceptor, facing(doubtful));
    expect(outcome).toMatchObject({
      ok: true,
      value: { creditedCount: 0, moves: [{ standing: { status: 'verified', creditedMinutes: 0, openExceptions: 1 }, delta: { submittedMinutes: -480, verifiedMinutes: 480 } }] },
    });
  });

  it('fills a cap in the order in which the hours were worked, whatever was ticked first', () => {
    const [early, late] = [entry({ id: 'early' }), entry({ id: 'late', startsAt: '2026-03-04T02:00:00Z', endsAt: '2026-03-04T10:00:00Z' })];
    const outcome = verifyHours([seen(late), seen(early)], preceptor, facing(early, late));
    expect(outcome.ok && outcome.value.moves.map(({ entryId, standing }) => [entryId, standing.creditedMinutes, standing.cappedBy])).toEqual([
      ['early', 480, null],
      ['late', 240, 'daily-cap'],
    ]);
  });

  it('signs an entry once, though it was ticked twice', () => {
    const outcome = verifyHours([seen(entry()), seen(entry())], preceptor, facing(entry()));
    expect(outcome.ok && outcome.value.verifiedCount).toBe(1);
  });

  it.each([
    ['the student', ana, 'OWN_HOURS'],
    ['another student', ben, 'ENTRY_NOT_YOURS_TO_SIGN'],
    ['a preceptor of another site', preceptorElsewhere, 'ENTRY_NOT_YOURS_TO_SIGN'],
    ['a preceptor who is this very student', { ...preceptor, studentId: 'student-ana' }, 'OWN_HOURS'],
    ['an instructor, who was not at the site', instructor, 'ENTRY_NOT_YOURS_TO_SIGN'],
    ['a coordinator', coordinator, 'ENTRY_NOT_YOURS_TO_SIGN'],
    ['a registrar', registrar, 'ENTRY_NOT_YOURS_TO_SIGN'],
  ] as const)('is never %s', (_, actor, code) => {
    expect(codes(verifyHours([seen(entry())], actor, facing(entry())))).toEqual([code]);
  });

  it('is an instructor for hours in the school lab, and no preceptor', () => {
    const lab = entry({ siteId: null, category: 'lab' });
    expect(verifyHours([seen(lab)], instructor, facing(lab)).ok).toBe(true);
    expect(codes(verifyHours([seen(lab)], preceptor, facing(lab)))).toEqual(['ENTRY_NOT_YOURS_TO_SIGN']);
  });

  it.each([
    ['another version', { expectedVersion: 2 }],
    ['other facts', { digest: 'b'.repeat(64) }],
  ])('signs nothing that was shown with %s', (_, bent) => {
    expect(codes(verifyHours([{ ...seen(entry()), ...bent }], preceptor, facing(entry())))).toEqual(['ENTRY_CHANGED_SINCE_SEEN']);
  });

  it.each([['verified'], ['credited'], ['returned'], ['corrected'], ['not-credited']] as const)('signs nothing that is %s', (status) => {
    const settled = entry({ status });
    expect(codes(verifyHours([seen(settled)], preceptor, facing(settled)))).toEqual(['ENTRY_NOT_WAITING']);
  });

  it('signs all or none, and tells everything that is in the way', () => {
    const [good, gone, settled] = [entry(), entry({ id: 'gone' }), entry({ id: 'settled', status: 'credited' })];
    expect(codes(verifyHours([seen(good), seen(gone), seen(settled)], preceptor, facing(good, settled)))).toEqual(['NOT_FOUND', 'ENTRY_NOT_WAITING']);
    expect(codes(verifyHours([], preceptor, facing(good)))).toEqual(['NOTHING_TO_SIGN']);
  });
});

describe('A preceptor gives hours back', () => {
  it('takes them out of the totals, with a reason', () => {
    const outcome = returnHours(seen(entry()), 'You left at three.', preceptor, entry());
    expect(outcome).toMatchObject({ ok: true, value: { standing: { status: 'returned', version: 2 }, delta: { submittedMinutes: -480, entries: -1 } } });
  });

  it.each([
    ['no reason', '   ', 'REASON_MISSING'],
    ['a patient in the reason', 'See MRN 4471201', 'REASON_HOLDS_PATIENT_IDENTIFIER'],
  ])('is refused with %s', (_, reason, code) => {
    const outcome = returnHours(seen(entry()), reason, preceptor, entry());
    expect(!outcome.ok && outcome.refusals.map((refusal) => refusal.code)).toEqual([code]);
  });

  it('is refused to a stranger and for an entry that is not there', () => {
    expect(returnHours(seen(entry()), 'Wrong day', preceptorElsewhere, entry())).toMatchObject({ refusals: [{ code: 'ENTRY_NOT_YOURS_TO_SIGN' }] });
    expect(returnHours(seen(entry()), 'Wrong day', preceptor, undefined)).toEqual({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
  });
});
