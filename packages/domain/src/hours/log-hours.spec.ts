import { describe, expect, it } from '@jest/globals';
import { localTimeToInstant } from '../time/zoned.js';
import { logHours } from './log-hours.js';
import { around, at, neighbour, saidHours } from './ordinary-day.fixture.js';

const LA = 'America/Los_Angeles';

describe('Logging hours', () => {
  it('makes a submitted entry of an ordinary day, with its break taken off', () => {
    const outcome = logHours(saidHours(), around());
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        facts: { minutes: 480, breakMinutes: 30, clinicalDate: '2026-03-03', startsAt: '2026-03-03T16:00:00Z', correctsId: null },
        standing: { status: 'submitted', creditedMinutes: 0, openExceptions: 0, version: 1 },
        exceptions: [],
        delta: { submittedMinutes: 480, verifiedMinutes: 0, creditedMinutes: 0, notCreditedMinutes: 0, entries: 1 },
      },
    });
  });

  it('makes the entry and raises every exception that it needs a look for', () => {
    const outcome = logHours(saidHours({ breakMinutes: 0 }), around({ today: '2026-03-20', now: '2026-03-20T20:00:00Z', agreements: [] }));
    expect(outcome.ok && outcome.value.exceptions.map(({ code }) => code)).toEqual(['lapsed-agreement', 'logged-late', 'long-without-break']);
    expect(outcome.ok && outcome.value.standing.openExceptions).toBe(3);
  });

  it('tells every hard rule that is broken at once, in the order of hearing', () => {
    const neighbours = [neighbour({ startsAt: '2026-03-03T20:00:00Z', endsAt: '2026-03-03T21:00:00Z' })];
    const outcome = logHours(saidHours({ breakMinutes: 600, note: 'DOB 1/2/1950' }), around({ now: '2026-03-03T22:00:00Z', neighbours }));
    expect(!outcome.ok && outcome.refusals.map(({ code }) => code)).toEqual([
      'IN_THE_FUTURE',
      'BREAK_NOT_SHORTER_THAN_THE_STRETCH',
      'OVERLAPS_ANOTHER_ENTRY',
      'NOTE_HOLDS_PATIENT_IDENTIFIER',
    ]);
  });

  it.each([
    ['an ordinary night', '2026-03-04', '2026-03-05', 750],
    ['the night the clocks go forward', '2026-03-07', '2026-03-08', 690],
    ['the night the clocks go back', '2026-10-31', '2026-11-01', 810],
  ])('counts %s, 19:00 to 07:30, in elapsed minutes on the day it began', (_, starts, ends, minutes) => {
    const night = saidHours({ clinicalDate: starts, starts: localTimeToInstant(starts, '19:00', LA), ends: localTimeToInstant(ends, '07:30', LA), breakMinutes: 0 });
    const outcome = logHours(night, around({ now: '2026-12-01T00:00:00Z', today: '2026-11-30' }));
    expect(outcome).toMatchObject({ ok: true, value: { facts: { minutes, clinicalDate: starts } } });
  });

  it('makes no entry while a wall time is open', () => {
    const outcome = logHours(saidHours({ ends: localTimeToInstant('2026-11-01', '01:30', LA) }), around());
    expect(!outcome.ok && outcome.refusals.map(({ code }) => code)).toEqual(['LOCAL_TIME_IS_AMBIGUOUS']);
  });

  it('lets two split stretches of one day stand side by side', () => {
    const morning = neighbour({ clinicalDate: '2026-03-03', startsAt: '2026-03-03T16:00:00Z', endsAt: '2026-03-03T20:00:00Z', minutes: 240 });
    const afternoon = saidHours({ starts: at('2026-03-03T21:00:00Z'), ends: at('2026-03-04T00:00:00Z'), breakMinutes: 0 });
    const outcome = logHours(afternoon, around({ neighbours: [morning] }));
    expect(outcome).toMatchObject({ ok: true, value: { exceptions: [], facts: { minutes: 180 } } });
  });
});
