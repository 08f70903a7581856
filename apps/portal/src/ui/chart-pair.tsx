import type { ReactNode } from 'react';
import styles from './charts.module.css';

/**
 * A chart and, at its side, a smaller one of the same matter. Below 1200 px the smaller gives way to its sentence; on a phone both
 * do, and the list beneath tells the rest.
 */
export function ChartPair({ main, side, sentence }: { readonly main: ReactNode; readonly side: ReactNode; readonly sentence: ReactNode }) {
  return (
    <div className={styles.pair}>
      <div className={styles.pairMain}>{main}</div>
      <div className={styles.pairSide}>{side}</div>
      <p className={styles.pairSentence}>{sentence}</p>
    </div>
  );
}
