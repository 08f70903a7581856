import { useDisclosure } from '@mantine/hooks';
import { portalCopy } from '@practicum/copy';
import { Outlet } from 'react-router';
import { AccountMenu } from '../features/access/account-menu';
import { Shell } from '../ui/shell';
import { useKeys } from '../ui/use-keys';
import { KeysLeaflet } from './keys-leaflet';
import { useCopy } from './language';
import { leadsIn } from './leads';
import { navigation } from './navigation';
import { SearchField } from './search-field';
import { useViewer } from './viewer';

const leads = leadsIn('staff');

/** The desk of coordinators, registrars, instructors and directors. */
export function StaffFrame() {
  const copy = useCopy(portalCopy);
  const viewer = useViewer();
  const [keysOpened, keys] = useDisclosure();
  useKeys({ '?': keys.open });
  const main = navigation('staffMain', viewer.can, leads, copy);
  const setUp = navigation('staffSetUp', viewer.can, leads, copy);
  return (
    <Shell
      name={viewer.active?.schoolName ?? ''} navLabel={copy.nav.label} skipLabel={copy.nav.skip} moreLabel={copy.nav.more}
      main={main} more={{ title: copy.nav.setUp, items: setUp }} search={<SearchField pages={[...main, ...setUp]} />}
      account={<AccountMenu wide />} phoneAccount={<AccountMenu />} keysLabel={copy.keys.title} onKeys={keys.open}
    >
      <Outlet />
      <KeysLeaflet opened={keysOpened} onClose={keys.close} />
    </Shell>
  );
}
