import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { stand } from '../../ui/part.fixture';
import { Proof, type ProofLinks } from './proof-view';
import type { Eligibility, Finding } from './student-types';

const finding = (path: string, label: string, change: Partial<Finding>): Finding => ({
  __typename: 'Finding', path, requirement: path, label, kind: 'procedureCount', status: 'met', have: null, need: null, unit: null, on: null, evidence: [], procedures: [], gates: null, source: null, sourceDate: null, confidence: null, conflict: null, note: null, says: `${label}: met.`, decision: null, ...change,
});
const routes: Eligibility['routes'] = [
  {
    __typename: 'RouteEligibility', source: null, sourceDate: null, confidence: null, note: null, route: 'TRAIN', name: 'Training program', verdict: 'not-yet', findings: [
      finding('TRAIN/1', 'Capillary sticks', { have: 10, need: 10, unit: 'time', evidence: ['a', 'b'], procedures: ['capillary-stick'] }),
      finding('TRAIN/2', 'Venipunctures', { status: 'unmet', have: 23, need: 30, unit: 'time', source: "NHA, 'Notice', https://example.org/notice", sourceDate: 'September 2022', confidence: 'unverified' }),
      finding('TRAIN/3', 'High school or equivalent', { status: 'needs-person', says: 'High school or equivalent: Whether it is equivalent, a person has to decide.' }),
    ],
  },
  { __typename: 'RouteEligibility', source: null, sourceDate: null, confidence: null, note: null, route: 'WORK', name: 'Work experience', verdict: 'closed', findings: [finding('WORK/1', 'A year of work', { status: 'unmet' })] },
];

const links: ProofLinks = {
  evidenceTo: ({ kind }) => `/students/s1?tab=${kind}`,
  stepOf: ({ status }) => (status === 'unmet' ? { label: 'Open the procedures', to: '/students/s1?tab=procedures' } : undefined),
};

function Tree() {
  const [selected, select] = useState<string | undefined>('TRAIN/2');
  return <Proof routes={routes} selected={selected} onSelect={select} links={links} />;
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
  });

  it('leads to the evidence, to what closes a requirement, and to the page of its source', () => {
    stand(<Tree />);
    const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(address('10 counted')).toBe('/students/s1?tab=procedureCount');
    expect(address('Open the procedures')).toBe('/students/s1?tab=procedures');
    expect(address('NHA')).toBe('https://example.org/notice');
    expect(screen.getByText('September 2022')).toBeTruthy();
  });

  it('says where a rule is not sure', () => {
    stand(<Tree />);
    expect(screen.getAllByText('Unverified')).toHaveLength(1);
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
