import { beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { stand } from '../../ui/part.fixture';
import { TodayGroups } from './today-groups';

type Groups = Parameters<typeof TodayGroups>[0]['groups'];
type Item = Groups[number]['items'][number];

const item = (title: string, change: Partial<Item> = {}): Item => ({
  __typename: 'TodayItem', id: title, title, detail: null, says: 'Something.', have: null, waiting: null, need: null, plan: null, unit: null, action: 'open',
  studentId: null, enrollmentId: null, timeEntryId: null, siteId: null, cohortId: null, ...change,
});
const groups: Groups = [
  { __typename: 'TodayGroup', code: 'will-not-finish', label: 'Will not finish in time', count: 1, items: [item('Dmytro', { says: '79 h left; at this pace done on 14 July 2026, due 12 June 2026.', have: 41, waiting: 2, need: 120, plan: 86, unit: 'hour', studentId: 's1' })] },
  { __typename: 'TodayGroup', code: 'hours-to-look', label: 'Hours to look at', count: 46, items: [item('Marisol', { action: 'look', timeEntryId: 't1', studentId: 's2' })] },
  { __typename: 'TodayGroup', code: 'certify-ready', label: 'Ready to certify', count: 1, items: [item('Ada', { action: 'certify', studentId: 's3', cohortId: 'c1' })] },
  { __typename: 'TodayGroup', code: 'brand-new', label: 'Something new', count: 1, items: [item('Riverbend', { action: 'dance', siteId: 'p1' })] },
];
const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

// jsdom draws nothing, so there is nothing to scroll.
beforeAll(() => { Element.prototype.scrollIntoView = () => undefined; });

describe('what needs a decision today', () => {
  it('leads each row to where it is settled', () => {
    stand(<TodayGroups groups={groups} />);
    expect(address('Open: Dmytro')).toBe('/students/s1');
    expect(address('Look: Marisol')).toBe('/hours?entry=t1');
    expect(address('Review: Ada')).toBe('/certify/c1');
  });

  it('opens what it can where the server says a word that this portal does not know', () => {
    stand(<TodayGroups groups={groups} />);
    expect(address('Open: Riverbend')).toBe('/sites/p1');
  });

  it('says how many there are, and where the others stand', () => {
    stand(<TodayGroups groups={groups} />);
    const looks = screen.getByRole('region', { name: 'Hours to look at' });
    expect(within(looks).getByRole('link', { name: 'See all 46' }).getAttribute('href')).toBe('/hours');
    expect(within(screen.getByRole('region', { name: 'Ready to certify' })).queryByText(/See all/)).toBeNull();
  });

  it('tells hours as a clock does, for those who see the bar and those who hear it', () => {
    stand(<TodayGroups groups={groups} />);
    expect(screen.getByRole('img', { name: '41:00 of 120:00; 2:00 more wait' })).toBeTruthy();
    expect(screen.getByText('79 h left;')).toBeTruthy();
  });

  it('is walked with J and K', () => {
    stand(<TodayGroups groups={groups} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'j' });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Look: Marisol' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k' });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Open: Dmytro' }));
  });
});
