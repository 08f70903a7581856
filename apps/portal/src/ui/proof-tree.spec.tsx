import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { stand } from './part.fixture';
import { ProofBranch, ProofLeaf, ProofTree } from './proof-tree';

function Tree() {
  const [on, select] = useState('one');
  return (
    <ProofTree label="Proof" columns={['What', 'Have', 'Evidence', 'Source']} selected={on} onSelect={select}>
      <ProofBranch title="First way" kind="projected" verdict="Projected" opened>
        <ProofLeaf id="one" title="Thirty sticks" kind="short" verdict="Short by 7" />
        <ProofLeaf id="two" title="Ten more" kind="done" verdict="Met" />
      </ProofBranch>
      <ProofBranch title="Second way" kind="open" verdict="No evidence"><ProofLeaf id="three" title="A year of work" kind="open" verdict="Not started" /></ProofBranch>
    </ProofTree>
  );
}

describe('a proof', () => {
  it('keeps other ways closed, with their verdict', () => {
    stand(<Tree />);
    expect(screen.getByRole('button', { name: /Second way/ }).getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText('No evidence')).toBeTruthy();
    expect(screen.queryByText('A year of work')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Second way/ }));
    expect(screen.getByText('A year of work')).toBeTruthy();
  });

  it('selects a requirement', () => {
    stand(<Tree />);
    fireEvent.click(screen.getByRole('button', { name: 'Ten more' }));
    expect(screen.getByRole('button', { name: 'Ten more' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Thirty sticks' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('moves between requirements with the arrows', () => {
    stand(<Tree />);
    screen.getByRole('button', { name: 'Thirty sticks' }).focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ten more' }));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /First way/ }));
  });
});
