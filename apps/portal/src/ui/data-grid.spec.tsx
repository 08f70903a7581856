import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { DataGrid } from './data-grid';
import type { GridColumn } from './data-grid-types';
import { stand } from './part.fixture';

interface Person { readonly id: string; readonly name: string; readonly done: number }
const people: readonly Person[] = [{ id: '1', name: 'Ada', done: 30 }, { id: '2', name: 'Ben', done: 9 }, { id: '3', name: 'Cal', done: 12 }];
const columns: readonly GridColumn<Person>[] = [
  { key: 'name', head: 'Name', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { key: 'done', head: 'Done / 30', cell: ({ done }) => done, sortBy: ({ done }) => done, align: 'end' },
  { key: 'note', head: 'Note', cell: () => '—', hidden: true },
];
HTMLElement.prototype.scrollIntoView = () => undefined;

const grid = (rows = people) => stand(
  <DataGrid
    name="people" label="People" rows={rows} columns={columns} rowId={({ id }) => id} rowName={({ name }) => name} rowTo={({ id }) => `/people/${id}`}
    matches={({ name }, text) => name.toLowerCase().includes(text.toLowerCase())}
    bulk={(selected, clear) => <button type="button" onClick={clear}>{`Clear ${selected.map(({ name }) => name).join(' ')}`}</button>}
  />,
);
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const press = async (key: string) => {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    await new Promise((done) => { requestAnimationFrame(done); });
  });
};

beforeEach(() => localStorage.clear());

describe('a grid', () => {
  it('keeps the order it was given until a head is pressed, and says how it is sorted', () => {
    grid();
    expect(names()).toEqual(['Ada', 'Ben', 'Cal']);
    const head = () => screen.getByRole('columnheader', { name: 'Done / 30' });
    fireEvent.click(within(head()).getByRole('button'));
    const first = head().getAttribute('aria-sort');
    const once = names();
    fireEvent.click(within(head()).getByRole('button'));
    expect([first, head().getAttribute('aria-sort')].sort()).toEqual(['ascending', 'descending']);
    expect(names()).toEqual([...once].reverse());
    expect(once).toContain('Ben');
    expect(first === 'descending' ? once : names()).toEqual(['Ada', 'Cal', 'Ben']);
  });

  it('finds rows by what is typed, and says when none match', () => {
    grid();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'be' } });
    expect(names()).toEqual(['Ben']);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zz' } });
    expect(screen.getByText('No row matches.')).toBeTruthy();
  });

  it('selects with X and opens the bar with what can be done', async () => {
    grid();
    await press('j');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Ada' }));
    await press('j');
    await press('x');
    expect(screen.getByText('1 selected')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear Ben' }));
    expect(screen.queryByText('1 selected')).toBeNull();
  });

  it('selects and clears all rows with the box in the head', () => {
    grid();
    fireEvent.click(screen.getByLabelText('Select all rows'));
    expect(screen.getByText('3 selected')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Select all rows'));
    expect(screen.queryByText('3 selected')).toBeNull();
  });

  it('shows a hidden column when asked, and remembers it', () => {
    const { unmount } = grid();
    expect(screen.queryByRole('columnheader', { name: 'Note' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(screen.getByLabelText('Note'));
    expect(screen.getByRole('columnheader', { name: 'Note' })).toBeTruthy();
    unmount();
    grid();
    expect(screen.getByRole('columnheader', { name: 'Note' })).toBeTruthy();
  });

  it('changes how close rows stand with D', async () => {
    grid();
    const table = screen.getByRole('table');
    expect(table.dataset['density']).toBe('compact');
    await press('d');
    expect(table.dataset['density']).toBe('comfortable');
  });

  it('tells screen readers of all rows though it draws few', () => {
    grid(Array.from({ length: 240 }, (_, at) => ({ id: `${at}`, name: `Person ${at}`, done: at })));
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('241');
    expect(screen.queryAllByRole('rowheader').length).toBeLessThan(100);
  });
});
