import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { ViewerDocument } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Failed } from '../ui/states';
import { useCopy, useLanguage } from './language';
import { paths } from './paths';
import { roleName } from './role-name';

/** The door is closed to this role. Says whose it is and where one's own page is. */
export function NotAllowed() {
  const copy = useCopy(portalCopy);
  const { language } = useLanguage();
  const active = useApolloClient().readQuery({ query: ViewerDocument })?.viewer?.active;
  return (
    <Failed title={copy.notAllowed.title} icon={<IconLock size={32} stroke={1.6} aria-hidden />} action={<Button component={Link} to={paths.home} size="sm">{copy.notAllowed.home}</Button>}>
      {active ? copy.notAllowed.text(roleName(active.role, language)) : copy.notAllowed.none}
    </Failed>
  );
}
