import { describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { ChartFrame } from './chart-frame';
import { Choice } from './choice';
import { FilterChips } from './filter-chips';
import { stand } from './part.fixture';
import { SealStrip } from './seal-strip';
import { Failed } from './states';
import { Status } from './status';
import { Steps } from './steps';
import { useNote } from './undo-note';

describe('a status', () => {
  it('is told by its word; the mark is silent', () => {
    const { container } = stand(<Status kind="blocked">Missing</Status>);
    expect(screen.getByText('Missing')).toBeTruthy();
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a choice', () => {
  function Pick() {
    const [value, choose] = useState<'times' | 'break'>();
    return <Choice label="What is wrong?" value={value} onChange={choose} options={[{ value: 'times', label: 'The times', more: <p>Which?</p> }, { value: 'break', label: 'The break' }]} />;
  }
  it('is a named group of radios and opens what belongs to the chosen one', () => {
    stand(<Pick />);
    const group = screen.getByRole('group', { name: 'What is wrong?' });
    expect(screen.queryByText('Which?')).toBeNull();
    fireEvent.click(within(group).getByRole('radio', { name: 'The times' }));
    expect(screen.getByText('Which?')).toBeTruthy();
    fireEvent.click(within(group).getByRole('radio', { name: 'The break' }));
    expect(screen.queryByText('Which?')).toBeNull();
  });
});

describe('filters', () => {
  it('are links that keep an empty one in its place', () => {
    stand(<FilterChips label="Show" chips={[{ label: 'All', count: 24, to: '?', on: true }, { label: 'Late', count: 0, to: '?late', on: false }]} />);
    expect(screen.getByRole('link', { name: 'All 24' }).getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('link', { name: 'Late 0' }).getAttribute('aria-current')).toBeNull();
  });
});

describe('a chart', () => {
  it('says itself in a sentence, and shows the same figures as a table', () => {
    stand(<ChartFrame title="Hours" text="2,019 of 2,880 hours are credited." table={{ columns: ['Week', 'Hours'], rows: [['1', 214], ['2', 492]] }}><svg /></ChartFrame>);
    expect(screen.getByRole('img', { name: '2,019 of 2,880 hours are credited.' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['214', '492']);
  });
});

describe('the seal', () => {
  it('draws 32 bars and tells screen readers the digits only', () => {
    const { container } = stand(<SealStrip digest="7f3a91c20be4d85613fa2c7790ab4e61ff" />);
    expect(container.querySelectorAll('i')).toHaveLength(32);
    expect(screen.getByText('7F3A 91C2')).toBeTruthy();
  });
  it('draws one digest always alike and another otherwise', () => {
    const bars = (digest: string) => [...stand(<SealStrip digest={digest} />).container.querySelectorAll('i')].map(({ style }) => style.height).join();
    expect(bars('0123456789abcdef')).toBe(bars('0123456789abcdef'));
    expect(bars('0123456789abcdef')).not.toBe(bars('0123456789abcdee'));
  });
});

describe('steps', () => {
  it('say which one is being done', () => {
    stand(<Steps label="Import" steps={['File', 'Check', 'Import']} current={1} />);
    expect(screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  });
});

describe('a page without an answer', () => {
  it('tries again by itself when the wait is over', () => {
    jest.useFakeTimers();
    const retry = jest.fn();
    stand(<Failed title="No answer" onRetry={retry} retryAfterSeconds={{ seconds: 2, say: (seconds) => `in ${seconds} s` }} />);
    expect(screen.getByRole('alert').textContent).toContain('in 2 s');
    for (let second = 0; second < 2; second += 1) act(() => { jest.advanceTimersByTime(1000); });
    expect(retry).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });
});

describe('a note', () => {
  function Act({ undo }: { readonly undo: () => void }) {
    const tell = useNote();
    return <button type="button" onClick={() => tell({ say: 'Week signed', undo })}>Sign</button>;
  }
  it('tells what was done and takes it back', () => {
    const undo = jest.fn();
    stand(<Act undo={undo} />);
    fireEvent.click(screen.getByRole('button', { name: 'Sign' }));
    expect(screen.getByText('Week signed')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Week signed')).toBeNull();
  });
});
