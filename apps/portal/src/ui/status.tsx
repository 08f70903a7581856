import type { ReactNode } from 'react';
import { classes } from './classes';
import { iconOf, toneOf, type Kind } from './kinds';
import styles from './status.module.css';

/**
 * Where something stands: an icon and its word, never a colour alone.
 * `quiet` keeps the coloured icon and greys the word: for what is true of most rows.
 */
export function Status({ kind, children, quiet, chip, big, wrap }: {
  readonly kind: Kind;
  readonly children: ReactNode;
  readonly quiet?: boolean;
  readonly chip?: boolean;
  readonly big?: boolean;
  /** The sentence may take several lines. */
  readonly wrap?: boolean;
}) {
  const Icon = iconOf(kind);
  const look = classes(styles.status, (chip || big) && styles.chip, big && styles.big, wrap && styles.wrap);
  return (
    <span className={look} data-tone={toneOf(kind)}>
      <Icon size={big ? 20 : chip ? 14 : 16} stroke={2} aria-hidden />
      <span className={quiet ? styles.quiet : undefined}>{children}</span>
    </span>
  );
}

/** The mark of a kind alone; the word stands nearby. */
export function Glyph({ kind, size = 16 }: { readonly kind: Kind; readonly size?: number }) {
  const Icon = iconOf(kind);
  return <span className={styles.glyph} data-tone={toneOf(kind)} aria-hidden="true"><Icon size={size} stroke={2} /></span>;
}
