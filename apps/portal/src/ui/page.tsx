import { IconArrowLeft } from '@tabler/icons-react';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes';
import styles from './page.module.css';
import { Mark } from './surface';

export interface Crumb { readonly label: string; readonly to?: string }

function useTitle(title: string): void {
  useEffect(() => { document.title = title ? `${title} · Practicum` : 'Practicum'; }, [title]);
}

/** A page of the desk: where one is and what may be done above, the answer and its reasons below, a rail at the right. */
export function Page({ crumbs, beside, actions, rail, children }: {
  /** From the section down to this page; the last is where one stands. */
  readonly crumbs: readonly Crumb[];
  /** After the crumbs, such as "7 of 24" with its arrows. */
  readonly beside?: ReactNode;
  readonly actions?: ReactNode;
  readonly rail?: ReactNode;
  readonly children: ReactNode;
}) {
  useTitle(crumbs.at(-1)?.label ?? '');
  const parent = crumbs.at(-2);
  return (
    <>
      <header className={styles.top}>
        {parent?.to && <Link className={styles.phoneBack} to={parent.to}><IconArrowLeft size={22} aria-hidden />{parent.label}</Link>}
        <ol className={styles.crumbs}>
          {crumbs.map(({ label, to }, at) => {
            const last = at === crumbs.length - 1;
            return <li key={`${at} ${label}`} aria-current={last ? 'page' : undefined}>{to && !last ? <Link to={to}>{label}</Link> : label}</li>;
          })}
        </ol>
        {beside}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={classes(styles.body, rail ? styles.railed : undefined)}>
        <div className={styles.content}>{children}</div>
        {rail && <aside className={styles.rail}>{rail}</aside>}
      </div>
    </>
  );
}

/** What stands at the right of every phone page's first line, such as the reader's account. */
export const PhoneAside = createContext<ReactNode>(null);

/** A page in the hand: a line at the top, the answer, and the one action at the thumb. */
export function PhonePage({ title, line, back, aside, children, foot }: {
  /** The browser tab's name. */
  readonly title: string;
  /** Beside the mark: a date or a school; with `back`, the page's name. */
  readonly line: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}) {
  useTitle(title);
  const everyAside = useContext(PhoneAside);
  return (
    <>
      <header className={styles.phoneTop}>
        {back ? <Link to={back.to} aria-label={back.label} className={styles.back}><IconArrowLeft size={22} aria-hidden /></Link> : <Mark size={26} />}
        <span className={classes(styles.line, back && styles.named)}>{line}</span>
        {aside ?? everyAside}
      </header>
      <div className={styles.phoneBody}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
