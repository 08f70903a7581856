import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { IconClock, IconUser } from '@tabler/icons-react';
import { stand } from './part.fixture';
import { Shell } from './shell';

const item = (name: string) => ({ to: `/${name.toLowerCase()}`, label: name, icon: name === 'Hours' ? IconClock : IconUser });

function desk(at: string) {
  return stand(
    <Shell
      name="Larkfield College" navLabel="Main" skipLabel="Go to the page" moreLabel="More" search={null} account={null} phoneAccount={null} keysLabel="Keys" onKeys={() => undefined}
      main={['Today', 'Cohorts', 'Students', 'Hours', 'Sites'].map(item)} more={{ title: 'Set-up', items: ['Programs'].map(item) }}
    >
      <p>The page</p>
    </Shell>,
    at,
  );
}

describe('the desk', () => {
  it('marks where one is', () => {
    desk('/cohorts');
    const side = screen.getAllByRole('navigation', { name: 'Main' })[0];
    expect(side && within(side).getByRole('link', { current: 'page' }).textContent).toBe('Cohorts');
  });

  it('begins with a way past the navigation, to the page', () => {
    const { container } = desk('/today');
    const skip = screen.getByRole('link', { name: 'Go to the page' });
    expect(container.querySelector('a, button')).toBe(skip);
    expect(screen.getByRole('main').id).toBe(skip.getAttribute('href')?.slice(1));
  });

  it('keeps the entries that find no room in the phone’s tabs behind the last one', async () => {
    desk('/sites');
    const tabs = screen.getAllByRole('navigation', { name: 'Main' })[1];
    expect(tabs && within(tabs).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Today', 'Cohorts', 'Students', 'Hours']);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const sheet = await screen.findByRole('dialog', { name: 'More' });
    expect(within(sheet).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Sites', 'Programs']);
  });
});
