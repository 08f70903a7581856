import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './kpi-strip.module.css';

export interface Kpi {
  readonly value: ReactNode;
  readonly unit?: string;
  readonly label: ReactNode;
  /** Every number opens. */
  readonly to?: string;
}

/** A few figures in a row, without boxes; `boxed` frames them where they add up; `deskOnly` leaves them out on a phone. */
export function KpiStrip({ figures, boxed, deskOnly }: { readonly figures: readonly Kpi[]; readonly boxed?: boolean; readonly deskOnly?: boolean }) {
  return (
    <dl className={styles.strip} data-boxed={boxed || undefined} data-desk={deskOnly || undefined}>
      {figures.map(({ value, unit, label, to }, index) => {
        const figure = <>{value}{unit && <small>{'\u00a0'}{unit}</small>}</>;
        return (
          <div key={index}>
            <dt>{label}</dt>
            <dd className="num">{to ? <Link to={to}>{figure}</Link> : figure}</dd>
          </div>
        );
      })}
    </dl>
  );
}
