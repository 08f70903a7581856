import { describe, expect, it } from '@jest/globals';
import { entryDigestText } from './entry-digest.js';
import { entry } from './ordinary-day.fixture.js';

describe('The text that a signature is given for', () => {
  it('is the same however the instants are written', () => {
    expect(entryDigestText(entry({ startsAt: '2026-03-03T16:00:00Z', endsAt: '2026-03-03T16:30:00-08:00' }))).toBe(entryDigestText(entry()));
  });

  it('does not change when the entry moves', () => {
    expect(entryDigestText(entry({ status: 'credited', creditedMinutes: 480, version: 3, openExceptions: 2 }))).toBe(entryDigestText(entry()));
  });

  it.each([
    ['the day', { clinicalDate: '2026-03-02' }],
    ['the start', { startsAt: '2026-03-03T16:01:00Z' }],
    ['the end', { endsAt: '2026-03-04T00:31:00Z' }],
    ['the minutes', { minutes: 481 }],
    ['the break', { breakMinutes: 31 }],
    ['the site', { siteId: 'site-hillside' }],
    ['the student', { studentId: 'student-ben' }],
    ['the category', { category: 'lab' }],
    ['the note', { note: 'Covered the lab' }],
  ] as const)('changes with %s', (_, bent) => {
    expect(entryDigestText(entry(bent))).not.toBe(entryDigestText(entry()));
  });

  it('keeps a note from looking like another fact', () => {
    expect(entryDigestText(entry({ note: 'a\nminutes=600' })).split('\n')).toHaveLength(entryDigestText(entry()).split('\n').length);
  });
});
