import { Checkbox } from '@mantine/core';
import {
  columnVisibilityFeature, createSortedRowModel, rowSelectionFeature, rowSortingFeature, sortFn_basic, tableFeatures, useTable,
  type ColumnDef, type Row as TableRow, type RowData, type RowSelectionState, type SortingState, type Updater,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Fragment, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { GridColumn, GridProps } from './data-grid-types';
import { GridTools, type Density } from './data-grid-tools';
import styles from './data-grid.module.css';
import { usePhone } from './sheet';
import { useGridKeys } from './use-grid-keys';
import { useRemembered } from './use-remembered';
import { useWords } from './words';

const VIRTUAL_FROM = 100;
const rowHeight: Record<Density, number> = { comfortable: 40, compact: 34 };

const features = tableFeatures({
  rowSortingFeature, rowSelectionFeature, columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});
type Features = typeof features;

const next = <Value,>(updater: Updater<Value>, before: Value): Value =>
  typeof updater === 'function' ? (updater as (before: Value) => Value)(before) : updater;

/** Many rows to compare, sort, select and act on. Worst first is the caller's order; a head sorts, its arrow says how. */
export function DataGrid<Row extends RowData>(props: GridProps<Row>) {
  const { name, label, rows, columns, rowId, rowName, rowTo, bulk, matches, filters, filterLabel, phoneRow, legend, footer } = props;
  const words = useWords();
  const phone = usePhone();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [sorting, setSorting] = useState<SortingState>([]);
  const [selection, setSelection] = useState<RowSelectionState>({});
  const [density, setDensity] = useRemembered<Density>(`grid:${name}:density`, 'compact');
  const [shown, setShown] = useRemembered<Record<string, boolean>>(`grid:${name}:columns`, Object.fromEntries(columns.map(({ key, hidden }) => [key, !hidden])));

  const found = useMemo(() => (matches && text.trim() ? rows.filter((row) => matches(row, text.trim())) : rows), [rows, matches, text]);
  const table = useTable({
    features,
    data: found,
    columns: useMemo(() => columns.map((column) => definition(column)), [columns]),
    getRowId: rowId,
    state: { sorting, rowSelection: selection, columnVisibility: shown },
    onSortingChange: (updater: Updater<SortingState>) => setSorting((before) => next(updater, before)),
    onRowSelectionChange: (updater: Updater<RowSelectionState>) => setSelection((before) => next(updater, before)),
  });
  const lines = table.getRowModel().rows;
  const visible = columns.filter(({ key }) => shown[key] !== false);
  const selected = rows.filter((row) => selection[rowId(row)]);
  const virtual = lines.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: lines.length, enabled: virtual, overscan: 12,
    getScrollElement: () => box.current, estimateSize: () => rowHeight[density],
  });
  const drawn = virtual ? virtualizer.getVirtualItems().map(({ index }) => index) : lines.map((_, index) => index);
  const before = virtual ? (virtualizer.getVirtualItems()[0]?.start ?? 0) : 0;
  const after = virtual ? virtualizer.getTotalSize() - (virtualizer.getVirtualItems().at(-1)?.end ?? 0) : 0;

  useGridKeys({
    box, count: lines.length,
    scrollTo: (index) => { if (virtual) virtualizer.scrollToIndex(index); },
    onSelect: bulk ? (index) => lines[index]?.toggleSelected() : undefined,
    onSearch: matches ? () => searchField.current?.focus() : undefined,
    onDensity: () => setDensity(density === 'compact' ? 'comfortable' : 'compact'),
  });

  const search = matches ? { field: searchField, text, onText: setText, label: filterLabel } : undefined;
  const tools = (
    <GridTools
      filters={filters} search={search} density={density} onDensity={setDensity}
      columns={columns.slice(1).map(({ key, head }) => ({ key, head, shown: shown[key] !== false, toggle: () => setShown({ ...shown, [key]: shown[key] === false }) }))}
    />
  );
  if (phone && phoneRow) return <>{tools}<PhoneRows rows={lines.map(({ original }) => original)} rowId={rowId} rowTo={rowTo} phoneRow={phoneRow} none={words.noRowsMatch} />{footer}</>;
  return (
    <div className={styles.grid}>
      {tools}
      <div ref={box} className={styles.box} data-virtual={virtual || undefined} tabIndex={-1}>
        <table className={styles.table} data-density={density} aria-label={label} aria-rowcount={lines.length + 1}>
          <thead>
            {visible.some(({ group }) => group) && <GroupHeads columns={visible} ticked={Boolean(bulk)} />}
            <tr>
              {bulk && (
                <th className={styles.tick} scope="col">
                  <Checkbox aria-label={words.selectAll} checked={table.getIsAllRowsSelected()} indeterminate={table.getIsSomeRowsSelected()} onChange={table.getToggleAllRowsSelectedHandler()} />
                </th>
              )}
              {visible.map((column) => <Head key={column.key} column={column} sorted={sorting[0]?.id === column.key ? (sorting[0].desc ? 'descending' : 'ascending') : undefined} onSort={() => table.getColumn(column.key)?.toggleSorting()} />)}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {drawn.map((index) => {
              const line = lines[index];
              return line && (
                <tr key={line.id} data-row={index} aria-rowindex={index + 2} data-on={selection[line.id] || undefined} onDoubleClick={() => { if (rowTo) void navigate(rowTo(line.original)); }}>
                  {bulk && <td className={styles.tick}><Checkbox aria-label={words.selectRow(rowName(line.original))} checked={line.getIsSelected()} onChange={line.getToggleSelectedHandler()} /></td>}
                  <Cells line={line} columns={visible} rowTo={rowTo} />
                </tr>
              );
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
          </tbody>
        </table>
        {lines.length === 0 && <p className={styles.none}>{words.noRowsMatch}</p>}
      </div>
      {footer}
      {(selected.length > 0 || legend) && (
        <div className={styles.bar} role="region" aria-label={words.selected(selected.length)} data-no-print>
          {selected.length > 0 && bulk && <><span className="num">{words.selected(selected.length)}</span>{bulk(selected, () => setSelection({}))}</>}
          {legend && <div className={styles.legend}>{legend}</div>}
        </div>
      )}
    </div>
  );
}

function definition<Row extends RowData>(column: GridColumn<Row>): ColumnDef<Features, Row> {
  const { key, sortBy } = column;
  return { id: key, accessorFn: (row: Row) => sortBy?.(row) ?? '', enableSorting: Boolean(sortBy), sortFn: 'basic' };
}

function GroupHeads<Row>({ columns, ticked }: { readonly columns: readonly GridColumn<Row>[]; readonly ticked: boolean }) {
  const spans: { readonly group: string | undefined; count: number }[] = [];
  for (const { group } of columns) {
    const last = spans.at(-1);
    if (last && last.group === group) last.count += 1;
    else spans.push({ group, count: 1 });
  }
  return (
    <tr className={styles.groups}>
      {ticked && <td />}
      {spans.map(({ group, count }, at) => (group ? <th key={at} colSpan={count} scope="colgroup">{group}</th> : <td key={at} colSpan={count} />))}
    </tr>
  );
}

function Head<Row>({ column, sorted, onSort }: { readonly column: GridColumn<Row>; readonly sorted: 'ascending' | 'descending' | undefined; readonly onSort: () => void }) {
  const Arrow = sorted === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" data-align={column.align} data-wraps={column.width ? true : undefined} aria-sort={sorted} style={column.width ? { minWidth: column.width } : undefined}>
      {column.sortBy
        ? <button type="button" onClick={onSort}>{column.head}{sorted && <Arrow size={12} aria-hidden />}</button>
        : column.head}
    </th>
  );
}

function Cells<Row extends RowData>({ line, columns, rowTo }: { readonly line: TableRow<Features, Row>; readonly columns: readonly GridColumn<Row>[]; readonly rowTo: ((row: Row) => string) | undefined }) {
  return columns.map((column, at) => {
    const content = column.cell(line.original);
    const first = at === 0;
    const inside: ReactNode = first && rowTo ? <Link to={rowTo(line.original)} className={styles.name}>{content}</Link> : content;
    const Cell = first ? 'th' : 'td';
    return <Cell key={column.key} data-align={column.align} className={column.align === 'end' ? 'num' : undefined} {...(first ? { scope: 'row' } : {})}>{inside}</Cell>;
  });
}

function PhoneRows<Row>({ rows, rowId, rowTo, phoneRow, none }: Pick<GridProps<Row>, 'rows' | 'rowId'> & {
  readonly rowTo: ((row: Row) => string) | undefined;
  readonly phoneRow: (row: Row) => ReactNode;
  readonly none: string;
}) {
  if (rows.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.phone}>
      {rows.map((row) => {
        const content = phoneRow(row);
        return <Fragment key={rowId(row)}><li>{rowTo ? <Link to={rowTo(row)}>{content}</Link> : <div>{content}</div>}</li></Fragment>;
      })}
    </ul>
  );
}
