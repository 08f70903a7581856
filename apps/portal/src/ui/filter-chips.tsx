import { Link } from 'react-router';
import styles from './filter-chips.module.css';

export interface FilterChip {
  readonly label: string;
  readonly count?: number;
  /** The page with this filter: filters live in the address. */
  readonly to: string;
  readonly on: boolean;
}

/** Filters as links with their counts; one that would find nothing stays, in grey. */
export function FilterChips({ chips, label }: { readonly chips: readonly FilterChip[]; readonly label: string }) {
  return (
    <nav aria-label={label} data-no-print>
      <ul className={styles.chips}>
        {chips.map((chip) => (
          <li key={chip.to}>
            <Link className={styles.chip} to={chip.to} preventScrollReset aria-current={chip.on ? 'true' : undefined} data-none={chip.count === 0 || undefined}>
              {chip.label}{chip.count !== undefined && ' '}{chip.count !== undefined && <span className="num">{chip.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
