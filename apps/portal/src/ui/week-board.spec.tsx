import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { DayAxis } from './day-axis';
import { stand } from './part.fixture';
import { WeekBoard, type WeekRow } from './week-board';

const row = (of: Partial<WeekRow>): WeekRow => ({ key: 'a', head: 'Ana Ruiz', kind: 'waits', label: 'Pine Clinic', word: 'Active', from: '2026-06-15', to: '2026-07-12', days: '15 Jun to 12 Jul', ...of });

describe('the board of weeks', () => {
  it('tells each row in words: who, where, how it stands and the days', () => {
    stand(<WeekBoard label="By week" head="Student" today="2026-06-20" rows={[row({}), row({ key: 'b', head: 'Bo Lind', from: '2026-07-13', to: '2026-08-09', word: 'Proposed', kind: 'proposed' })]} />);
    const rows = within(screen.getByRole('list', { name: 'By week' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Ana RuizPine ClinicActive15 Jun to 12 Jul', 'Bo LindPine ClinicProposed15 Jun to 12 Jul']);
  });

  it('draws a bar from its first day to its last', () => {
    const { container } = stand(<WeekBoard label="By week" head="Student" today="2026-01-01" rows={[row({}), row({ key: 'b', from: '2026-07-13', to: '2026-08-09' })]} />);
    const bars = [...container.querySelectorAll<HTMLElement>('[data-kind]')];
    expect(bars.map(({ style }) => [style.left, style.width])).toEqual([['0%', '50%'], ['50%', '50%']]);
  });
});

describe('the axis of a day', () => {
  it('is told as its sentence, and goes on past midnight', () => {
    stand(<DayAxis text="Worked from 22:00 to 06:00." lines={[{ name: 'Logged', from: 1320, to: 1800, fromWord: '22:00', toWord: '06:00' }]} />);
    expect(screen.getByRole('img', { name: 'Worked from 22:00 to 06:00.' }).textContent).toContain('01:00');
  });
});
