import { Button } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { createContext, useContext, useId, useRef, type FocusEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Kind } from './kinds';
import { Glyph } from './status';
import { useKeys } from './use-keys';
import styles from './decisions.module.css';

const rowSelector = '[data-decision]';

/** All groups of decisions on a page: J and K move between rows, Enter acts, E asks the row to be put off. */
export function DecisionList({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(rowSelector) ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    next?.querySelector<HTMLElement>('[data-act] a, [data-act] button')?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const snooze = () => document.activeElement?.closest(rowSelector)?.dispatchEvent(new CustomEvent('snooze'));
  useKeys({ j: () => move(1), k: () => move(-1), e: snooze });
  return <div ref={list} role="group" aria-label={label} className={styles.list}>{children}</div>;
}

const FirstRow = createContext(false);

/** Rows that ask for the same kind of decision. */
export function DecisionGroup({ kind, title, count, note, more, children, leads }: {
  readonly kind: Kind;
  readonly title: string;
  readonly count: number;
  readonly note?: ReactNode;
  /** Where the rest of them stand. */
  readonly more?: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
  /** The group that stands first on the page: its first action is the page's ink until another row is focused. */
  readonly leads?: boolean;
}) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <Glyph kind={kind} />
        <h2 id={id}>{title}</h2>
        <span className={styles.count}>{count}</span>
        {note && <span className={styles.note}>{note}</span>}
        {more && <Link className={styles.more} to={more.to}>{more.label}</Link>}
      </header>
      <FirstRow value={leads ?? false}><ul className={styles.rows}>{children}</ul></FirstRow>
    </section>
  );
}

/** Who, the fact in words, an optional meter, and one action. Only the focused row's action is ink. */
export function DecisionRow({ who, where, fact, detail, meter, action, snooze }: {
  /** The name; it tells alike actions apart for those who hear them. */
  readonly who: string;
  readonly where?: ReactNode;
  /** The fact that matters, in strong words. */
  readonly fact: ReactNode;
  readonly detail?: ReactNode;
  readonly meter?: ReactNode;
  readonly action: { readonly label: string; readonly to: string } | { readonly label: string; readonly onAct: () => void };
  /** Puts the row off: by E, or by its button. */
  readonly snooze?: { readonly label: string; readonly onSnooze: () => void };
}) {
  const leads = useContext(FirstRow);
  const attach = (row: HTMLLIElement | null) => {
    if (!row || !snooze) return undefined;
    row.addEventListener('snooze', snooze.onSnooze);
    return () => row.removeEventListener('snooze', snooze.onSnooze);
  };
  const keepInView = (event: FocusEvent<HTMLLIElement>) => event.currentTarget.scrollIntoView({ block: 'nearest' });
  const name = `${action.label}: ${who}`;
  return (
    <li className={styles.row} data-decision data-leads={leads || undefined} ref={attach} onFocus={keepInView}>
      <div className={styles.who}><strong>{who}</strong>{where && <span>{where}</span>}</div>
      <div className={styles.fact}><strong>{fact}</strong>{detail && <> <span>{detail}</span></>}</div>
      {meter && <div className={styles.meter}>{meter}</div>}
      {snooze && <button type="button" className={styles.snooze} aria-label={snooze.label} title={snooze.label} onClick={snooze.onSnooze}><IconClockPause size={17} stroke={1.75} aria-hidden /></button>}
      <div className={styles.act} data-act>
        {'to' in action
          ? <Button component={Link} to={action.to} variant="default" fullWidth aria-label={name}>{action.label}</Button>
          : <Button onClick={action.onAct} variant="default" fullWidth aria-label={name}>{action.label}</Button>}
      </div>
    </li>
  );
}
