import { describe, expect, it } from '@jest/globals';
import { correctHours } from './correct-hours.js';
import { addTotals, countedFor } from './hour-totals.js';
import { ana, around, at, ben, coordinator, entry, neighbour, preceptor, saidHours } from './ordinary-day.fixture.js';

const shorter = saidHours({ ends: at('2026-03-03T23:30:00Z') });
const correction = (old = entry(), reason = 'I left an hour earlier.') => ({ entry: old, expectedVersion: old.version, reason, candidate: shorter });

describe('Correcting hours', () => {
  it('ends the old entry and begins a new one in its place', () => {
    const itself = neighbour({ id: 'entry-1', clinicalDate: '2026-03-03', startsAt: '2026-03-03T16:00:00Z', endsAt: '2026-03-04T00:30:00Z' });
    const outcome = correctHours(correction(), ana, around({ neighbours: [itself] }));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        old: { standing: { status: 'corrected', version: 2 }, delta: { submittedMinutes: -480, entries: -1 } },
        logged: { facts: { correctsId: 'entry-1', minutes: 420 }, standing: { status: 'submitted' }, delta: { submittedMinutes: 420, entries: 1 } },
      },
    });
  });

  it('takes the credit of a credited entry back until the new one is signed', () => {
    const credited = entry({ status: 'credited', creditedMinutes: 480, settingsVersion: 'default-1', version: 2 });
    const outcome = correctHours(correction(credited), coordinator, around());
    expect(outcome.ok && addTotals(countedFor(480, credited), outcome.value.old.delta, outcome.value.logged.delta)).toMatchObject({
      creditedMinutes: 0,
      submittedMinutes: 420,
      entries: 1,
    });
  });

  it.each([
    ['another student', ben, entry()],
    ['a preceptor', preceptor, entry()],
    ['the student, once the hours are verified', ana, entry({ status: 'verified' })],
    ['the student, once they are credited', ana, entry({ status: 'credited' })],
    ['anybody, once they are corrected', coordinator, entry({ status: 'corrected' })],
  ])('is refused to %s', (_, actor, old) => {
    const outcome = correctHours(correction(old), actor, around());
    expect(!outcome.ok && outcome.refusals.map(({ code }) => code)).toEqual(['MOVE_NOT_POSSIBLE']);
  });

  it('lets the student correct what was returned', () => {
    expect(correctHours(correction(entry({ status: 'returned' })), ana, around()).ok).toBe(true);
  });

  it('is refused when the entry has changed since, without a reason, and when the new hours break a rule, all at once', () => {
    const outcome = correctHours({ ...correction(entry({ version: 3 }), ' '), expectedVersion: 1, candidate: saidHours({ breakMinutes: 600 }) }, ana, around());
    expect(!outcome.ok && outcome.refusals.map(({ code }) => code)).toEqual(['ENTRY_CHANGED_SINCE_SEEN', 'REASON_MISSING', 'BREAK_NOT_SHORTER_THAN_THE_STRETCH']);
  });
});
