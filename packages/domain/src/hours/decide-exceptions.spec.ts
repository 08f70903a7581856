import { describe, expect, it } from '@jest/globals';
import { decideExceptions, type ExceptionsDecision } from './decide-exceptions.js';
import { defaultHoursSettings } from './hours-settings.js';
import { ana, coordinator, entry, preceptor, registrar } from './ordinary-day.fixture.js';

const doubtful = entry({ status: 'verified', openExceptions: 2, version: 2 });
const asked = (bent: Partial<ExceptionsDecision> = {}): ExceptionsDecision => ({
  entry: doubtful,
  expectedVersion: 2,
  decision: 'credit',
  creditedMinutes: null,
  reason: 'The site confirmed it by phone.',
  ...bent,
});
const facts = { settings: defaultHoursSettings, credited: [] };
const codes = (outcome: ReturnType<typeof decideExceptions>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

describe('A coordinator decides', () => {
  it.each([
    ['credit', null, { status: 'credited', creditedMinutes: 480, cappedBy: null, settingsVersion: 'default-1' }, { verifiedMinutes: -480, creditedMinutes: 480 }],
    ['credit-part', 300, { status: 'credited', creditedMinutes: 300, cappedBy: 'decision' }, { creditedMinutes: 300, notCreditedMinutes: 180 }],
    ['credit-part', 480, { status: 'credited', creditedMinutes: 480, cappedBy: null }, { creditedMinutes: 480, notCreditedMinutes: 0 }],
    ['not-credit', null, { status: 'not-credited', creditedMinutes: 0 }, { verifiedMinutes: -480, notCreditedMinutes: 480, entries: 0 }],
    ['return', null, { status: 'returned' }, { verifiedMinutes: -480, notCreditedMinutes: 0, entries: -1 }],
  ] as const)('to %s (%p minutes)', (decision, creditedMinutes, standing, delta) => {
    const outcome = decideExceptions(asked({ decision, creditedMinutes }), coordinator, facts);
    expect(outcome).toMatchObject({ ok: true, value: { expectedVersion: 2, standing: { ...standing, openExceptions: 0, version: 3 }, delta } });
  });

  it('to credit before the signature: the entry is clean from then on and waits', () => {
    const waiting = entry({ openExceptions: 1 });
    const outcome = decideExceptions(asked({ entry: waiting, expectedVersion: 1 }), coordinator, facts);
    expect(outcome).toMatchObject({ ok: true, value: { standing: { status: 'submitted', openExceptions: 0, version: 2 }, delta: { submittedMinutes: 0, entries: 0 } } });
  });

  it('within the caps: a day that is full credits nothing more', () => {
    const credited = [{ enrollmentId: 'enrollment-1', clinicalDate: '2026-03-03', creditedMinutes: 600 }];
    expect(decideExceptions(asked(), coordinator, { ...facts, credited })).toMatchObject({ value: { standing: { creditedMinutes: 120, cappedBy: 'daily-cap' } } });
    expect(decideExceptions(asked({ decision: 'credit-part', creditedMinutes: 121 }), coordinator, { ...facts, credited })).toEqual({
      ok: false,
      refusals: [{ code: 'MORE_THAN_CREDITABLE', field: 'creditedMinutes', creditableMinutes: 120 }],
    });
  });

  it.each([
    ['a part without its minutes', { decision: 'credit-part' }, 'CREDITED_MINUTES_MISSING'],
    ['a part of nothing', { decision: 'credit-part', creditedMinutes: 0 }, 'CREDITED_MINUTES_MISSING'],
    ['a part of more than was worked', { decision: 'credit-part', creditedMinutes: 481 }, 'MORE_THAN_CREDITABLE'],
    ['a part before the signature', { decision: 'credit-part', creditedMinutes: 60, entry: entry({ openExceptions: 1 }), expectedVersion: 1 }, 'NOT_SIGNED_YET'],
    ['without a reason', { reason: '' }, 'REASON_MISSING'],
    ['what somebody else has decided meanwhile', { expectedVersion: 1 }, 'ENTRY_CHANGED_SINCE_SEEN'],
    ['an entry without an exception', { entry: entry({ status: 'verified', version: 2 }) }, 'MOVE_NOT_POSSIBLE'],
    ['what is credited', { entry: entry({ status: 'credited', openExceptions: 1, version: 2 }) }, 'MOVE_NOT_POSSIBLE'],
  ] as const)('but not %s', (_, bent, code) => {
    expect(codes(decideExceptions(asked(bent), coordinator, facts))).toEqual([code]);
  });

  it.each([['the student', ana], ['a preceptor', preceptor], ['a registrar', registrar]])('and not %s', (_, actor) => {
    expect(codes(decideExceptions(asked(), actor, facts))).toEqual(['MOVE_NOT_POSSIBLE']);
  });
});
