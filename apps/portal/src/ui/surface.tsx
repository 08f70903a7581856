import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './surface.module.css';

/** A ground that is told apart by its line. */
export function Card({ children, padded }: { readonly children: ReactNode; readonly padded?: boolean }) {
  return <div className={classes(styles.card, padded && styles.padded)}>{children}</div>;
}

/** A titled part of a page or rail. */
export function Section({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return <section><h2 className={styles.heading}>{title}</h2>{children}</section>;
}

/** Names and values, one line each. */
export function Facts({ facts }: { readonly facts: readonly { readonly name: string; readonly value: ReactNode }[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}
    </dl>
  );
}

/** The initials of a name, where a row of people needs a handle for the eye. */
export function Initials({ name, size = 26 }: { readonly name: string; readonly size?: number }) {
  const letters = name.split(/[\s-]+/).map((part) => part[0] ?? '').slice(0, 2).join('');
  return <span className={styles.avatar} style={{ width: size, height: size, fontSize: Math.round(size * 0.4) }} aria-hidden="true">{letters}</span>;
}

/** A key to press. */
export function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}

/** The house mark: four strokes and the fifth across. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--p-text)" />
      <g stroke="var(--p-page)" strokeWidth="1.9" strokeLinecap="round">
        <path d="M6.5 7v10M10.2 7v10M13.9 7v10M17.6 7v10" />
        <path d="M4.6 14.8 19.4 9.2" stroke="var(--p-count-soft)" />
      </g>
    </svg>
  );
}
