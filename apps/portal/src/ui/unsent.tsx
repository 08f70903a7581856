import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './unsent.module.css';

/** What was done without a connection and waits on this device, each with its time. */
export function Unsent({ title, children, items }: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly items: readonly { readonly key: string; readonly what: ReactNode; readonly when: ReactNode }[];
}) {
  return (
    <section className={styles.unsent} aria-label={title}>
      <h2><IconCloudOff size={18} stroke={1.8} aria-hidden />{title}</h2>
      <ul>{items.map(({ key, what, when }) => <li key={key}><span>{what}</span><span className="num">{when}</span></li>)}</ul>
      {children && <p>{children}</p>}
    </section>
  );
}
