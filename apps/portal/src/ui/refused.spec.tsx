import { describe, expect, it } from '@jest/globals';
import { Button } from '@mantine/core';
import { fireEvent, screen } from '@testing-library/react';
import { stand } from './part.fixture';
import { Refused } from './refused';

describe('a control that may not be used', () => {
  it('stays reachable, says why, and does nothing', () => {
    let pressed = 0;
    stand(<Refused reason={<>Opens when the test is in. <a href="/add">Add it</a></>}><Button onClick={() => { pressed += 1; }}>Start</Button></Refused>);
    const control = screen.getByRole('button', { name: 'Start' });
    expect(control.getAttribute('aria-disabled')).toBe('true');
    expect(control.hasAttribute('disabled')).toBe(false);
    const described = document.getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('Opens when the test is in.');
    fireEvent.click(control);
    expect(pressed).toBe(0);
    expect(screen.getByRole('link', { name: 'Add it' })).toBeTruthy();
  });

  it('is the plain control where there is no reason', () => {
    let pressed = 0;
    stand(<Refused><Button onClick={() => { pressed += 1; }}>Start</Button></Refused>);
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(pressed).toBe(1);
  });
});
