import type { CohortPageQuery } from '@practicum/contract/client';
import { cohortPages, standingCopy, type Told } from '@practicum/copy';
import { daysBetween } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { figureText } from '../../field/figure';
import { findingWords, verdictWords } from '../../field/finding-words';
import { findingKind, verdictKind } from '../../field/standing';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatClock, formatDay, type Language } from '../../ui/format';
import { Meter } from '../../ui/meter';
import { Status } from '../../ui/status';
import { siteOf, whenRank, type BoardRow } from './cohort-numbers';
import styles from './cohorts.module.css';

type Columns = NonNullable<CohortPageQuery['cohort']>['board']['columns'];
type Column = Columns[number];
type Cell = BoardRow['cells'][number];

interface GridWords {
  readonly copy: Told<typeof cohortPages>;
  readonly standing: Told<typeof standingCopy>;
  readonly language: Language;
  readonly columns: Columns;
  readonly rows: readonly BoardRow[];
  readonly endsOn: string | null | undefined;
}

/** Name, verdict, hours, each requirement of the route that most of them take, and the site. */
export function cohortColumns(words: GridWords): readonly GridColumn<BoardRow>[] {
  const { copy, language, columns, rows, endsOn } = words;
  const need = Math.max(0, ...rows.map(({ hours }) => hours.neededMinutes));
  const clock = (minutes: number) => formatClock(minutes, language);
  const externship: GridColumn<BoardRow> = {
    key: 'externship', head: copy.externshipHead(clock(need)), align: 'end', sortBy: ({ hours }) => hours.creditedMinutes,
    cell: ({ hours }) => <Quantity have={hours.creditedMinutes} waiting={hours.pendingMinutes} need={hours.neededMinutes} format={clock} />,
  };
  return [
    { key: 'student', head: copy.student, cell: ({ enrollment }) => enrollment.student.name, sortBy: ({ enrollment }) => enrollment.student.name },
    { key: 'eligible', head: copy.eligibleHead, cell: (row) => <RowVerdict row={row} columns={columns} endsOn={endsOn} />, sortBy: whenRank },
    { key: 'waits', head: copy.waitsHead, width: 168, cell: (row) => <WaitsFor row={row} />, sortBy: ({ waitsFor }) => waitsFor ?? '' },
    ...(need > 0 ? [externship] : []),
    ...columns.map((column) => requirementColumn(column, words)),
    { key: 'site', head: copy.site, cell: ({ enrollment }) => <span className={styles.site}>{siteOf(enrollment) ?? '—'}</span>, sortBy: ({ enrollment }) => siteOf(enrollment) ?? '' },
  ];
}

function requirementColumn(column: Column, { standing, language }: GridWords): GridColumn<BoardRow> {
  const { path, label, kind, need, unit } = column;
  // Attempts are counted against the student, not towards a need.
  const counted = kind !== 'attempts' && need !== null && need !== undefined;
  const cellOf = (row: BoardRow): Cell | undefined => row.cells.find((cell) => cell.path === path);
  const format = (amount: number) => figureText(amount, unit, language);
  return {
    key: path, width: 132, hidden: kind === 'attempts', head: counted ? `${label} / ${format(need)}` : label, ...(counted ? { align: 'end' as const } : {}),
    sortBy: (row) => cellOf(row)?.have ?? (cellOf(row)?.status === 'met' ? 1 : 0),
    cell: (row) => {
      const cell = cellOf(row);
      if (!cell) return '—';
      if (counted && cell.have !== null && cell.have !== undefined) return <Quantity have={cell.have} waiting={cell.waiting ?? 0} need={cell.need ?? need} format={format} />;
      const kind = findingKind(cell);
      return <Status kind={kind} quiet={kind === 'done' || cell.status === 'unmet'}>{findingWords(cell, standing, language)}</Status>;
    },
  };
}

/** What stands in the way of whoever has no day. */
function WaitsFor({ row: { waitsFor, waitsForSays } }: { readonly row: BoardRow }) {
  return waitsFor ? <span className={styles.cut} title={waitsForSays ?? undefined}>{waitsFor}</span> : '—';
}

/** A short bar and its figure; a complete one turns grey. */
function Quantity({ have, waiting, need, format }: { readonly have: number; readonly waiting: number; readonly need: number; readonly format: (amount: number) => string }) {
  return <span className={styles.quantity} data-full={have >= need || undefined}><Meter have={have} waiting={waiting} need={need} width={56} format={format} /><span>{format(have)}</span></span>;
}

/** When the student is eligible: the exception keeps its colour. */
export function RowVerdict({ row: { verdict, eligibleOn, late, cells, hours }, columns, endsOn }: { readonly row: BoardRow; readonly columns: Columns; readonly endsOn: string | null | undefined }) {
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  if (late) {
    const done = hours.projectedFinishOn;
    const days = endsOn && done ? daysBetween(endsOn, done) : 0;
    return <Status kind="late">{done && days > 0 ? standing.daysLate(formatDay(done, language), days) : standing.noPace}</Status>;
  }
  if (verdict === 'needs-person') {
    const open = columns.find(({ path }) => cells.some((cell) => cell.path === path && cell.status === 'needs-person'));
    return <Status kind="person"><span className={styles.cut} title={open?.label}>{open?.label ?? verdictWords(verdict, null, standing, language)}</span></Status>;
  }
  const dated = verdict === 'not-yet' && eligibleOn;
  return <Status kind={dated ? 'projected' : verdictKind(verdict)} quiet={verdict === 'eligible'}>{dated ? formatDay(eligibleOn, language) : verdictWords(verdict, eligibleOn, standing, language)}</Status>;
}
