import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes';
import styles from './rows.module.css';

/** A short list of like things; `plain` without a ground, as on a phone's page. */
export function Rows({ children, plain, label }: { readonly children: ReactNode; readonly plain?: boolean; readonly label?: string }) {
  return <ul className={classes(styles.rows, !plain && styles.card)} aria-label={label}>{children}</ul>;
}

/** What it is, its standing or detail, a figure or an action at the end. With `to` the whole row opens. */
export function Row({ title, detail, end, to, before }: {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly to?: string;
  readonly before?: ReactNode;
}) {
  const inside = (
    <>
      {before}
      <span className={styles.words}><span className={styles.title}>{title}</span>{detail && <span className={styles.detail}>{detail}</span>}</span>
      {end && <span className={classes(styles.end, 'num')}>{end}</span>}
      {to && <IconChevronRight size={18} aria-hidden className={styles.chevron} />}
    </>
  );
  return <li className={styles.row}>{to ? <Link to={to}>{inside}</Link> : <div>{inside}</div>}</li>;
}
