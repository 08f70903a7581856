import styles from './charts.module.css';

export interface DotColumn {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Shape before colour: a dot as planned, a diamond for late, a ring for what needs a person. */
  readonly mark: 'dot' | 'diamond' | 'ring';
}

/** One mark a person, in columns of time. */
export function DotPlot({ columns, height = 172 }: { readonly columns: readonly DotColumn[]; readonly height?: number }) {
  const fits = Math.floor((height - 50) / 12);
  return (
    <div className={styles.dots} style={{ height, gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }} aria-hidden="true">
      {columns.map(({ key, label, count, mark }) => {
        const across = count > fits * 2 ? Math.ceil(count / fits) : count > 3 ? 3 : 1;
        return (
          <div key={key}>
            {count > 0 && <b>{count}</b>}
            <span style={{ gridTemplateColumns: `repeat(${across}, 9px)` }}>{Array.from({ length: count }, (_, at) => <i key={at} data-mark={mark} />)}</span>
            <small>{label}</small>
          </div>
        );
      })}
    </div>
  );
}
