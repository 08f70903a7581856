import { describe, expect, it } from '@jest/globals';
import type { TimeEntry_RowFragment } from '@practicum/contract/client';
import { cleanOf, lookedAtOf, minutesOf, settledOf } from './week-figures';

const day = (id: string, more: Partial<TimeEntry_RowFragment> = {}): TimeEntry_RowFragment => ({
  __typename: 'TimeEntry', id, category: 'externship', clinicalDate: '2026-05-05', zone: 'America/Chicago', startsAt: null, endsAt: null, note: null, cappedBy: null, site: null, breakMinutes: 30, minutes: 480, status: 'submitted', creditedMinutes: 0, version: 1,
  digest: 'a'.repeat(64), viewerCan: ['hours.verify', 'hours.return'], exceptions: [], ...more,
});
const look = (decision: string | null) => ({ __typename: 'EntryException' as const, id: 'x', code: 'logged-late', says: 'Logged late.', decision, reason: null });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

const entries = [day('clean'), day('late', { exceptions: [look(null)] }), day('decided', { exceptions: [look('credit')] }), day('credited', { status: 'credited', viewerCan: [] })];

describe('a week before its signature', () => {
  it('signs clean days together and leaves those with a question out', () => {
    expect(ids(cleanOf({ entries }))).toEqual(['clean', 'decided']);
    expect(ids(lookedAtOf({ entries }))).toEqual(['late']);
    expect(ids(settledOf({ entries }))).toEqual(['credited']);
  });

  it('never offers what the server does not let this person sign', () => {
    const others = entries.map((entry) => ({ ...entry, viewerCan: [] }));
    expect([...cleanOf({ entries: others }), ...lookedAtOf({ entries: others })]).toEqual([]);
  });

  it('signs for exactly the minutes that are shown', () => expect(minutesOf(cleanOf({ entries }))).toBe(960));
});
