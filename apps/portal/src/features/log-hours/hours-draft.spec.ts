import { describe, expect, it } from '@jest/globals';
import { change, inputOf, lookAt, settle, type HoursDraft } from './hours-draft';

const zone = 'America/Chicago';
const draft: HoursDraft = {
  clientKey: 'key-of-this-draft', placementId: 'p1', category: 'externship', date: '2026-05-04', startsAt: '07:00', endsAt: '15:30', startsAtFold: null, endsAtFold: null,
  breakMinutes: 30, note: '', settlesClaimId: null,
};
const night: HoursDraft = { ...draft, date: '2026-10-31', startsAt: '19:00', endsAt: '01:30', breakMinutes: 0 };

describe('the sum of hours before they are sent', () => {
  it('is the time from in to out without the break', () => {
    expect(lookAt(draft, zone)).toMatchObject({ elapsed: 510, worked: 480, nextDay: false, clocksChanged: false, open: [], refusals: [] });
  });

  it('waits until day, start and end are there', () => expect(lookAt({ ...draft, endsAt: '' }, zone)).toBeUndefined());

  it('goes over midnight', () => {
    expect(lookAt({ ...draft, startsAt: '22:00', endsAt: '06:00', breakMinutes: 0 }, zone)).toMatchObject({ worked: 480, nextDay: true });
  });

  it('is an hour shorter in the night in which the clocks go forward', () => {
    expect(lookAt({ ...draft, date: '2026-03-07', startsAt: '22:00', endsAt: '06:00', breakMinutes: 0 }, zone)).toMatchObject({ worked: 420, clocksChanged: true });
  });

  it('names a break that leaves nothing, and a note that points to a patient', () => {
    expect(lookAt({ ...draft, breakMinutes: 600, note: 'MRN 4471288' }, zone)?.refusals.map(({ code }) => code)).toEqual(['BREAK_NOT_SHORTER_THAN_THE_STRETCH', 'NOTE_HOLDS_PATIENT_IDENTIFIER']);
  });

  it('does not judge whether the day has come: the site’s clock does', () => {
    expect(lookAt({ ...draft, date: '2999-01-01' }, zone)?.refusals).toEqual([]);
  });
});

describe('a time that came twice', () => {
  it('offers both, each with its length', () => {
    const [open] = lookAt(night, zone)?.open ?? [];
    expect(open).toMatchObject({ field: 'endsAt', time: '01:30', never: false, readings: [{ fold: 'earlier', minutes: 390 }, { fold: 'later', minutes: 450 }] });
  });

  it('is settled by choosing, and open again when the time is written anew', () => {
    const [open] = lookAt(night, zone)?.open ?? [];
    const [, second] = open?.readings ?? [];
    if (!open || !second) throw new Error('Nothing was open.');
    const settled = settle(night, open, second);
    expect(lookAt(settled, zone)).toMatchObject({ worked: 450, open: [], clocksChanged: true });
    expect(lookAt(change(settled, 'endsAt', '01:45'), zone)?.open).toHaveLength(1);
  });
});

describe('a time that never was', () => {
  it('offers the two nearest that were', () => {
    const spring = { ...draft, date: '2026-03-08', startsAt: '02:30', endsAt: '10:00', breakMinutes: 0 };
    const [open] = lookAt(spring, zone)?.open ?? [];
    expect(open).toMatchObject({ field: 'startsAt', never: true, readings: [{ time: '01:30' }, { time: '03:30' }] });
    const [first] = open?.readings ?? [];
    if (!open || !first) throw new Error('Nothing was open.');
    expect(settle(spring, open, first).startsAt).toBe('01:30');
  });
});

describe('what is sent', () => {
  it('keeps the draft’s key, and leaves an empty note out', () => {
    expect(inputOf({ ...draft, note: '  ' }, 'e1')).toMatchObject({ clientKey: 'key-of-this-draft', enrollmentId: 'e1', note: null });
  });
});
