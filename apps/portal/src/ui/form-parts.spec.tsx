import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { stand } from './part.fixture';
import { SearchBox } from './search-box';
import { SheetForm } from './sheet-form';
import { ShownOnce } from './shown-once';

describe('the form of a sheet', () => {
  it('says what no field could take of a refusal, where it is heard at once', () => {
    stand(<SheetForm onSubmit={(event) => event.preventDefault()} action="Add" busy={false} said="The site is full.">…</SheetForm>);
    expect(screen.getByRole('alert').textContent).toBe('The site is full.');
  });
});

describe('the search of all rows', () => {
  it('asks once somebody stops typing, without the spaces around', async () => {
    const asked: string[] = [];
    stand(<SearchBox label="Site or city" value="" onSearch={(text) => asked.push(text)} />);
    const field = screen.getByRole('searchbox', { name: 'Site or city' });
    fireEvent.change(field, { target: { value: 'pi' } });
    fireEvent.change(field, { target: { value: 'pine ' } });
    await waitFor(() => expect(asked).toEqual(['pine']));
  });

  it('is reached with F', () => {
    stand(<SearchBox label="Site or city" value="" onSearch={() => undefined} />);
    fireEvent.keyDown(document.body, { key: 'f' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Site or city' }));
  });
});

describe('a text that is told once', () => {
  it('stands there whole, to be read and copied', () => {
    stand(<ShownOnce label="Invitation of Ana" text="https://school.test/invite/abc">Works once.</ShownOnce>);
    expect(screen.getByRole('group', { name: 'Invitation of Ana' }).textContent).toContain('https://school.test/invite/abc');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  });
});
