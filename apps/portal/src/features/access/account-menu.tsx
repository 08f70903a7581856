import { useApolloClient, useMutation } from '@apollo/client/react';
import { Menu, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { ActAsDocument, SignOutDocument, ViewerDocument } from '@practicum/contract/client';
import { portalCopy } from '@practicum/copy';
import { IconLogout, IconSwitchHorizontal } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { roleName } from '../../app/role-name';
import { useViewer } from '../../app/viewer';
import { classes } from '../../ui/classes';
import { Initials } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import styles from './access.module.css';
import { useEnter } from './use-enter';

const schemes = ['auto', 'light', 'dark'] as const;

/** Whoever is signed in: as whom they go on, their language, light or dark, and the way out. */
export function AccountMenu({ wide }: { readonly wide?: boolean }) {
  const copy = useCopy(portalCopy);
  const viewer = useViewer();
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = useLeave();
  const actAs = useActAs();
  const role = viewer.active ? roleName(viewer.active.role, language) : '';
  const others = viewer.memberships.filter(({ id }) => id !== viewer.active?.id);
  const schemeWords = { auto: copy.account.system, light: copy.account.light, dark: copy.account.dark };
  return (
    <Menu position={wide ? 'top-start' : 'bottom-end'} width={280} shadow="md" returnFocus classNames={{ dropdown: styles.menu }}>
      <Menu.Target>
        <UnstyledButton className={classes(styles.account, wide && styles.accountWide)}>
          <span className="unseen">{copy.account.open(viewer.displayName)}</span>
          <Initials name={viewer.displayName} size={wide ? 26 : 32} />
          {wide && <span><b>{viewer.displayName}</b><small>{role}</small></span>}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.displayName} · {role}</Menu.Label>
        {others.length > 0 && (
          <>
            <Menu.Label>{copy.account.actAs}</Menu.Label>
            {others.map(({ id, role: other, schoolName }) => (
              <Menu.Item key={id} leftSection={<IconSwitchHorizontal size={16} aria-hidden />} onClick={() => void actAs(id)}>{roleName(other, language)}, {schoolName}</Menu.Item>
            ))}
          </>
        )}
        <Menu.Divider />
        <div className={styles.setting}>
          <span id="account-look">{copy.account.look}</span>
          <SegmentedControl aria-labelledby="account-look" fullWidth value={colorScheme} data={schemes.map((value) => ({ value, label: schemeWords[value] }))} onChange={(value) => setColorScheme(schemes.find((scheme) => scheme === value) ?? 'auto')} />
        </div>
        <div className={styles.setting}>
          <span id="account-language">{copy.account.language}</span>
          <SegmentedControl aria-labelledby="account-language" fullWidth value={language} data={[{ value: 'en', label: copy.account.english }, { value: 'es', label: copy.account.spanish }]} onChange={(value) => choose(value === 'es' ? 'es' : 'en')} />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>{copy.account.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Ends the session and forgets everything that was read. */
function useLeave(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  const tell = useNote();
  const copy = useCopy(portalCopy);
  const [signOut] = useMutation(SignOutDocument);
  return async () => {
    const ended = await signOut().then(() => true, () => false);
    if (!ended) return tell({ say: copy.failed.partly });
    await navigate(paths.signIn, { replace: true });
    await client.clearStore();
    client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer: null } });
    tell({ say: copy.account.signedOut });
  };
}

function useActAs(): (membershipId: string) => Promise<void> {
  const enter = useEnter();
  const tell = useNote();
  const copy = useCopy(portalCopy);
  const [actAs] = useMutation(ActAsDocument);
  return async (membershipId) => {
    const answer = await actAs({ variables: { membershipId } }).then(({ data }) => data?.actAs, () => undefined);
    if (answer?.__typename === 'SignedIn') await enter(answer.viewer);
    else tell({ say: answer?.refusals[0]?.message ?? copy.failed.partly });
  };
}
