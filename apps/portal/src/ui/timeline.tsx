import type { ReactNode } from 'react';
import type { Tone } from './kinds';
import styles from './timeline.module.css';

export interface TimelineEvent { readonly key: string; readonly tone: Tone; readonly what: ReactNode; readonly when: ReactNode }

/** What happened, newest first. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.timeline}>
      {events.map(({ key, tone, what, when }) => (
        <li key={key} style={{ color: `var(--p-${tone}-mark)` }}><span>{what}</span><small className="num">{when}</small></li>
      ))}
    </ol>
  );
}
