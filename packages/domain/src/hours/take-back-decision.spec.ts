import { describe, expect, it } from '@jest/globals';
import { ana, coordinator, entry, registrar } from './ordinary-day.fixture.js';
import { takeBackDecision, type DecisionTakenBack, type LastDecision, type TakingBack } from './take-back-decision.js';

const carmen: TakingBack = { ...coordinator, accountId: 'carmen', today: '2026-03-04' };
const last: LastDecision = { byAccount: 'carmen', on: '2026-03-04', exceptions: 2, signed: true };
const credited = entry({ status: 'credited', creditedMinutes: 480, settingsVersion: 'default-1', version: 3 });
const asked = (bent: Partial<DecisionTakenBack> = {}): DecisionTakenBack => ({ entry: credited, expectedVersion: 3, last, ...bent });
const codes = (outcome: ReturnType<typeof takeBackDecision>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code));

describe('A decision about exceptions', () => {
  it.each([
    ['credited hours that were signed wait for the school again', credited, true, 'verified', { creditedMinutes: -480, verifiedMinutes: 480, entries: 0 }],
    ['hours that did not count wait again as they did: signed', entry({ status: 'not-credited', version: 3 }), true, 'verified', { notCreditedMinutes: -480, verifiedMinutes: 480 }],
    ['or not signed yet', entry({ status: 'not-credited', version: 3 }), false, 'submitted', { notCreditedMinutes: -480, submittedMinutes: 480 }],
    ['hours that were clean before the signature have their exceptions again', entry({ version: 3 }), false, 'submitted', { submittedMinutes: 0, entries: 0 }],
  ] as const)('is taken back: %s', (_, standing, signed, status, delta) => {
    expect(takeBackDecision(asked({ entry: standing, last: { ...last, signed } }), carmen)).toMatchObject({
      ok: true, value: { expectedVersion: 3, standing: { status, creditedMinutes: 0, cappedBy: null, openExceptions: 2, version: 4 }, delta },
    });
  });

  it.each<[string, Partial<DecisionTakenBack>, string]>([
    ['that somebody else made', { last: { ...last, byAccount: 'joana' } }, 'DECISION_STANDS'],
    ['of yesterday', { last: { ...last, on: '2026-03-03' } }, 'DECISION_STANDS'],
    ['that nobody made', { last: null }, 'DECISION_STANDS'],
    ['that sent the hours back to the student', { entry: entry({ status: 'returned', version: 3 }) }, 'MOVE_NOT_POSSIBLE'],
    ['about hours that another entry took the place of', { entry: entry({ status: 'corrected', version: 3 }) }, 'MOVE_NOT_POSSIBLE'],
    ['after which the entry has moved', { expectedVersion: 2 }, 'ENTRY_CHANGED_SINCE_SEEN'],
  ])('is not taken back: one %s', (_, bent, code) => {
    expect(codes(takeBackDecision(asked(bent), carmen))).toEqual([code]);
  });

  it.each([['the student', ana], ['a registrar', registrar]])('is not taken back by %s', (_, actor) => {
    expect(codes(takeBackDecision(asked(), { ...carmen, ...actor }))).toEqual(['MOVE_NOT_POSSIBLE']);
  });
});
