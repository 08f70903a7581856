import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { stand } from '../../ui/part.fixture';
import { Proof } from './proof-view';
import type { Eligibility, Finding } from './student-types';

const finding = (path: string, label: string, change: Partial<Finding>): Finding => ({
  __typename: 'Finding', path, requirement: path, label, kind: 'procedureCount', status: 'met', have: null, need: null, unit: null, on: null, evidence: [], source: null, says: `${label}: met.`, decision: null, ...change,
});
const routes: Eligibility['routes'] = [
  {
    __typename: 'RouteEligibility', route: 'TRAIN', name: 'Training program', verdict: 'not-yet', findings: [
      finding('TRAIN/1', 'Capillary sticks', { have: 10, need: 10, unit: 'time', evidence: ['a', 'b'] }),
      finding('TRAIN/2', 'Venipunctures', { status: 'unmet', have: 23, need: 30, unit: 'time', source: "NHA, 'Notice', https://example.org" }),
      finding('TRAIN/3', 'High school or equivalent', { status: 'needs-person', says: 'High school or equivalent: Whether it is equivalent, a person has to decide.' }),
    ],
  },
  { __typename: 'RouteEligibility', route: 'WORK', name: 'Work experience', verdict: 'closed', findings: [finding('WORK/1', 'A year of work', { status: 'unmet' })] },
];

function Tree() {
  const [selected, select] = useState<string | undefined>('TRAIN/2');
  return <Proof routes={routes} selected={selected} onSelect={select} />;
}

describe('the proof of a credential', () => {
  it('puts what is open first', () => {
    stand(<Tree />);
    const leaves = screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-pressed'));
    expect(leaves.map(({ textContent }) => textContent)).toEqual(['Venipunctures', 'High school or equivalent', 'Capillary sticks']);
  });

  it('says what is short, what a person has to decide, and how many are met', () => {
    stand(<Tree />);
    expect(screen.getByText('Short by 7')).toBeTruthy();
    expect(screen.getByText('Whether it is equivalent, a person has to decide.')).toBeTruthy();
    expect(screen.getByText('1 of 3 met')).toBeTruthy();
    expect(screen.getByRole('img', { name: '23 of 30' })).toBeTruthy();
    expect(screen.getByText('2 pieces')).toBeTruthy();
  });

  it('keeps other routes closed, with their verdict', () => {
    stand(<Tree />);
    expect(screen.queryByText('A year of work')).toBeNull();
    expect(screen.getByRole('button', { name: /Work experience.*Closed/ }).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(screen.getByRole('button', { name: /Work experience/ }));
    expect(screen.getByText('A year of work')).toBeTruthy();
  });

  it('selects the requirement whose evidence is looked at', () => {
    stand(<Tree />);
    fireEvent.click(screen.getByRole('button', { name: 'Capillary sticks' }));
    expect(screen.getByRole('button', { name: 'Capillary sticks' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Venipunctures' }).getAttribute('aria-pressed')).toBe('false');
  });
});
