import { Button } from '@mantine/core';
import { portalCopy } from '@practicum/copy';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Failed } from '../ui/states';
import { useCopy } from './language';
import { paths } from './paths';

/** No such address, or nothing there that this person may see: both answer alike. */
export function NotFound() {
  const copy = useCopy(portalCopy).notFound;
  return (
    <div style={{ padding: '0 24px' }}>
      <Failed title={copy.title} icon={<IconMapQuestion size={32} stroke={1.6} aria-hidden />} action={<Button component={Link} to={paths.home} size="sm">{copy.home}</Button>}>
        {copy.text}
      </Failed>
    </div>
  );
}
