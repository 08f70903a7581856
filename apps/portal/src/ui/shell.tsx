import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { classes } from './classes';
import styles from './shell.module.css';
import { Key, Mark } from './surface';
import { useWords } from './words';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string; readonly 'aria-hidden'?: boolean }>;
  readonly count?: number;
}

/** The desk: navigation at the left, the page at the right. On a phone the first entries become tabs at the bottom. */
export function Shell({ name, navLabel, skipLabel, moreLabel, main, more, search, account, phoneAccount, keysLabel, onKeys, children }: {
  readonly name: string;
  readonly navLabel: string;
  readonly skipLabel: string;
  readonly moreLabel: string;
  readonly main: readonly NavItem[];
  readonly more: { readonly title: string; readonly items: readonly NavItem[] };
  readonly search: ReactNode;
  readonly account: ReactNode;
  readonly phoneAccount: ReactNode;
  readonly keysLabel: string;
  readonly onKeys: () => void;
  readonly children: ReactNode;
}) {
  const phoneTabs = main.slice(0, 4);
  const behind = [...main.slice(4), ...more.items];
  return (
    <div className={styles.shell}>
      <a className="skip" href="#main">{skipLabel}</a>
      <header className={styles.side}>
        <div className={styles.school}><Mark /><span>{name}</span></div>
        {search}
        <nav aria-label={navLabel} className={styles.nav}>
          <NavList items={main} />
          {more.items.length > 0 && <><h2 className={styles.navTitle}>{more.title}</h2><NavList items={more.items} /></>}
        </nav>
        <button type="button" className={classes(styles.item, styles.keys)} onClick={onKeys}>{keysLabel}<Key>?</Key></button>
        {account}
      </header>
      <div className={styles.column}>
        <header className={styles.phoneTop}><Mark size={26} /><span className={styles.phoneName}>{name}</span>{phoneAccount}</header>
        <main id="main" tabIndex={-1} className={styles.main}>{children}</main>
        <Tabs label={navLabel} items={phoneTabs} {...(behind.length > 0 ? { more: { label: moreLabel, items: behind } } : {})} onlyPhone />
      </div>
    </div>
  );
}

function NavList({ items, onGo }: { readonly items: readonly NavItem[]; readonly onGo?: () => void }) {
  return (
    <ul>
      {items.map(({ to, label, icon: Icon, count }) => (
        <li key={to}>
          <NavLink to={to} className={classes(styles.item)} {...(onGo ? { onClick: onGo } : {})}>
            <Icon size={16} stroke={1.75} aria-hidden />{label}{count ? <span className={styles.badge}>{count}</span> : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The phone's tabs at the bottom, within reach of the thumb. */
export function Tabs({ label, items, more, onlyPhone }: {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly more?: { readonly label: string; readonly items: readonly NavItem[] };
  readonly onlyPhone?: boolean;
}) {
  const [opened, { open, close }] = useDisclosure();
  const { pathname } = useLocation();
  const words = useWords();
  const behind = more?.items.some(({ to }) => pathname.startsWith(to));
  return (
    <nav aria-label={label} className={classes(styles.tabs, onlyPhone && styles.onlyPhone)}>
      {items.map(({ to, label: word, icon: Icon }) => <NavLink key={to} to={to}><Icon size={24} stroke={1.7} aria-hidden />{word}</NavLink>)}
      {more && (
        <>
          <button type="button" aria-haspopup="dialog" aria-expanded={opened} className={behind ? 'active' : undefined} onClick={open}><IconDots size={24} stroke={1.7} aria-hidden />{more.label}</button>
          <Drawer opened={opened} onClose={close} position="bottom" size="auto" title={more.label} closeButtonProps={{ 'aria-label': words.close }} transitionProps={{ duration: 120 }} classNames={{ body: styles.moreList }}>
            <NavList items={more.items} onGo={close} />
          </Drawer>
        </>
      )}
    </nav>
  );
}

/** The phone's frame for people on their feet: one column of 480 px, tabs at the bottom. */
export function PhoneShell({ label, skipLabel, items, children }: {
  readonly label: string;
  readonly skipLabel: string;
  readonly items: readonly NavItem[];
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.phone}>
      <a className="skip" href="#main">{skipLabel}</a>
      <main id="main" tabIndex={-1} className={styles.phoneMain}>{children}</main>
      {items.length > 1 && <Tabs label={label} items={items} />}
    </div>
  );
}
