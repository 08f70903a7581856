import { IconChartLine, IconTable } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './chart-frame.module.css';
import { useWords } from './words';

/** The figures of a chart, for those who would rather read them. */
export interface ChartTable { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] }

/** A chart with its title, one sentence that says the same, and its figures as a table. */
export function ChartFrame({ title, note, text, table, children }: {
  readonly title: string;
  readonly note?: ReactNode;
  /** What the chart shows, as one sentence. */
  readonly text: string;
  readonly table: ChartTable;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <h2 id={id}>{title}</h2>{note && <span>{note}</span>}
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)} data-no-print>
          {asTable ? <IconChartLine size={14} aria-hidden /> : <IconTable size={14} aria-hidden />}{asTable ? words.showChart : words.showTable}
        </button>
      </figcaption>
      {asTable ? <Figures table={table} label={title} /> : <div role="img" aria-label={text}>{children}</div>}
    </figure>
  );
}

function Figures({ table, label }: { readonly table: ChartTable; readonly label: string }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>{row.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column} className="num">{cell}</td>))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
