import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { DecisionGroup, DecisionList, DecisionRow } from './decisions';
import { stand } from './part.fixture';

HTMLElement.prototype.scrollIntoView = () => undefined;
const press = (key: string) => act(() => { fireEvent.keyDown(document.activeElement ?? document.body, { key }); });

function list(snoozed: string[] = [], acted: string[] = []) {
  return stand(
    <DecisionList label="What needs you">
      <DecisionGroup kind="late" title="Late" count={2}>
        <DecisionRow who="Ada" fact="3 days late." action={{ label: 'Look', onAct: () => acted.push('Ada') }} snooze={{ label: 'Put off: Ada', onSnooze: () => snoozed.push('Ada') }} />
        <DecisionRow who="Ben" fact="2 days late." action={{ label: 'Look', onAct: () => acted.push('Ben') }} snooze={{ label: 'Put off: Ben', onSnooze: () => snoozed.push('Ben') }} />
      </DecisionGroup>
      <DecisionGroup kind="done" title="Ready" count={1}>
        <DecisionRow who="Cal" fact="All there." action={{ label: 'Open', to: '/cal' }} />
      </DecisionGroup>
    </DecisionList>,
  );
}

describe('a list of decisions', () => {
  it('moves with J and K across groups and stops at both ends', () => {
    list();
    press('j');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Look: Ada' }));
    press('j');
    press('j');
    press('j');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Open: Cal' }));
    press('k');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Look: Ben' }));
  });

  it('puts a row off with its button', () => {
    const snoozed: string[] = [];
    list(snoozed);
    fireEvent.click(screen.getByRole('button', { name: 'Put off: Ben' }));
    expect(snoozed).toEqual(['Ben']);
    expect(screen.queryByRole('button', { name: 'Put off: Cal' })).toBeNull();
  });

  it('puts off the focused row with E, and no other', () => {
    const snoozed: string[] = [];
    list(snoozed);
    press('j');
    press('j');
    press('e');
    expect(snoozed).toEqual(['Ben']);
  });

  it('names each action after its row, so that two alike can be told apart', () => {
    const acted: string[] = [];
    list([], acted);
    fireEvent.click(screen.getByRole('button', { name: 'Look: Ben' }));
    expect(acted).toEqual(['Ben']);
  });

  it('leaves letters to whoever writes', () => {
    stand(<><input aria-label="Note" /><DecisionList label="x"><DecisionGroup kind="late" title="Late" count={1}><DecisionRow who="Ada" fact="Late" action={{ label: 'Look', to: '/' }} /></DecisionGroup></DecisionList></>);
    const field = screen.getByLabelText('Note');
    field.focus();
    press('j');
    expect(document.activeElement).toBe(field);
  });
});
