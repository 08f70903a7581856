import { portalCopy } from '@practicum/copy';
import { Outlet } from 'react-router';
import { AccountMenu } from '../features/access/account-menu';
import { PhoneAside } from '../ui/page';
import { PhoneShell } from '../ui/shell';
import { useCopy } from './language';
import { leadsIn } from './leads';
import { navigation } from './navigation';
import { useViewer } from './viewer';

const leads = leadsIn('student');

/** The student's phone: tabs at the bottom, one column. */
export function StudentFrame() {
  const copy = useCopy(portalCopy);
  const items = navigation('student', useViewer().can, leads, copy);
  return <PhoneShell label={copy.nav.label} skipLabel={copy.nav.skip} items={items}><PhoneAside value={<AccountMenu />}><Outlet /></PhoneAside></PhoneShell>;
}
