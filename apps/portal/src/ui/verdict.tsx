import type { ReactNode } from 'react';
import { iconOf, toneOf, type Kind } from './kinds';
import styles from './verdict.module.css';

/** The one word that was asked for, large, and its sentence. */
export function Verdict({ kind, word, children }: { readonly kind: Kind; readonly word: string; readonly children: ReactNode }) {
  const Icon = iconOf(kind);
  return (
    <div className={styles.verdict} data-verdict={toneOf(kind)} role="status">
      <h1><Icon size={34} stroke={2} aria-hidden />{word}</h1>
      <p>{children}</p>
    </div>
  );
}

/** A band across a page: something the reader must know before reading on. */
export function Band({ kind, children }: { readonly kind: Kind; readonly children: ReactNode }) {
  const Icon = iconOf(kind);
  return <div className={styles.band} data-verdict={toneOf(kind)}><Icon size={16} stroke={2} aria-hidden /><div>{children}</div></div>;
}
