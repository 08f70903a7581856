import { describe, expect, it } from '@jest/globals';
import { dayOrderIn, readDay, readDecimal, readDuration, readTimeOfDay, usZone } from './index.js';

describe('a day in a file', () => {
  it.each([
    ['2026-03-31', '2026-03-31'], ['2026-3-1', '2026-03-01'], ['2026-03-31T10:00:00Z', '2026-03-31'], ['3/31/2026', '2026-03-31'], ['03/04/2026', '2026-03-04'],
    ['3-4-26', '2026-03-04'], ['12/31/99', '1999-12-31'], ['31 March 2026', '2026-03-31'], ['4-Mar-26', '2026-03-04'], ['March 4, 2026', '2026-03-04'],
  ])('%s is %s', (cell, day) => expect(readDay(cell, 'month-first')).toBe(day));

  it('is read day first where the file writes it so', () => expect(readDay('03/04/2026', 'day-first')).toBe('2026-04-03'));

  it.each(['', '2026-02-30', '13/15/2024', '31/12/2026', 'soon', '20260331'])('cannot be read of “%s”', (cell) => expect(readDay(cell, 'month-first')).toBeUndefined());

  it.each([['13/02/2026', 'day-first'], ['02/13/2026', 'month-first'], ['03.04.2026', 'day-first'], ['03/04/2026', undefined], ['13/15/2026', undefined], ['x', undefined]])(
    '%s tells the order %s', (cell, order) => expect(dayOrderIn(cell)).toBe(order));
});

describe('a time in a file', () => {
  it.each([
    ['08:00', '08:00:00'], ['8:05', '08:05:00'], ['10:23:52 AM', '10:23:52'], ['12:00 AM', '00:00:00'], ['12:30 pm', '12:30:00'], ['1:00 PM', '13:00:00'], ['1:00p', '13:00:00'], ['23.59', '23:59:00'],
  ])('%s is %s', (cell, time) => expect(readTimeOfDay(cell)).toBe(time));

  it.each(['', '24:00', '8', '13:00 PM', '0:30 AM', '08:60', 'noon'])('cannot be read of “%s”', (cell) => expect(readTimeOfDay(cell)).toBeUndefined());
});

describe('an amount in a file', () => {
  it.each([['1', 1], ['1.5', 1.5], ['1,5', 1.5], ['1.000,5', 1000.5], ['1,000.5', 1000.5], ['-2', -2]])('%s is %d', (cell, number) => expect(readDecimal(cell)).toBe(number));
  it.each(['', 'x', '1h', '--1'])('cannot be read of “%s”', (cell) => expect(readDecimal(cell)).toBeUndefined());
  it.each([['1:30', 90], ['01:30:59', 90], ['20,0', 1200], ['0,01', 1], ['7.33', 440]])('as a length of time, %s is %d minutes', (cell, minutes) => expect(readDuration(cell)).toBe(minutes));
  it.each(['', '-1', '1:60', 'long'])('is no length of time in “%s”', (cell) => expect(readDuration(cell)).toBeUndefined());
});

describe('the zone of an address', () => {
  it.each([
    ['FL', '33101', 'America/New_York'], ['FL', '32501', 'America/Chicago'], ['FL', '32456-1234', 'America/New_York'], ['tn', '37403', 'America/New_York'], ['TN', '37201', 'America/Chicago'],
    ['TX', '79901', 'America/Denver'], ['AZ', '', 'America/Phoenix'], ['CA', '94103', 'America/Los_Angeles'], ['HI', '96801', 'Pacific/Honolulu'],
  ])('%s %s is %s', (state, code, zone) => expect(usZone(state, code)).toBe(zone));

  it('is unknown outside the United States', () => expect(usZone('ON', 'K1A')).toBeUndefined());
});
