import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { formatClock } from './format';
import { HoursBar, Meter } from './meter';
import { stand } from './part.fixture';

const clock = (minutes: number) => formatClock(minutes, 'en');

describe('the meter', () => {
  it('says in words what the bar shows', () => {
    stand(<Meter have={3150} waiting={465} need={7200} format={clock} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('52:30 of 120:00; 7:45 more wait');
  });

  it('never draws more than the need', () => {
    const { container } = stand(<Meter have={12} waiting={5} need={10} />);
    const widths = [...container.querySelectorAll<HTMLElement>('[style*="width"]')].map(({ style }) => style.width);
    expect(widths).toEqual(['100%', '100%']);
  });

  it('is empty where nothing is needed', () => {
    const { container } = stand(<Meter have={3} need={0} />);
    expect([...container.querySelectorAll<HTMLElement>('[style*="width"]')].at(-1)?.style.width).toBe('0%');
  });
});

describe('the large bar', () => {
  it('has a line for each part and for the need', () => {
    stand(
      <HoursBar
        format={clock} total={{ name: 'Externship', amount: 7200 }}
        parts={[{ name: 'Credited', amount: 3975, look: 'have' }, { name: 'Waiting', amount: 1545, look: 'waiting' }, { name: 'Left', amount: 1680, look: 'left' }]}
      />,
    );
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['66:15', '25:45', '28:00', '120:00']);
  });
});
