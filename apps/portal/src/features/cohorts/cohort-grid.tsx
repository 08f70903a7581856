import { Button } from '@mantine/core';
import type { CohortPageQuery } from '@practicum/contract/client';
import { cohortPages, eligibilityGroupNames, standingCopy } from '@practicum/copy';
import { Link, useSearchParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useMayEver } from '../../app/viewer';
import { DataGrid } from '../../ui/data-grid';
import { FilterChips } from '../../ui/filter-chips';
import { formatClock } from '../../ui/format';
import { MeterWithFigures } from '../../ui/meter';
import { useNote } from '../../ui/undo-note';
import { cohortColumns, RowVerdict } from './cohort-columns';
import { cohortFilters, filterIn, rowsOf, type BoardRow, type CohortFilter } from './cohort-numbers';
import styles from './cohorts.module.css';

type Columns = NonNullable<CohortPageQuery['cohort']>['board']['columns'];

/** Every student against every requirement, worst first. */
export function CohortGrid({ cohortId, endsOn, columns, rows }: {
  readonly cohortId: string;
  readonly endsOn: string | null | undefined;
  readonly columns: Columns;
  readonly rows: readonly BoardRow[];
}) {
  const copy = useCopy(cohortPages);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const filter = filterIn(search.get('show'));
  const words: Readonly<Record<CohortFilter, string>> = { all: copy.all, ...useCopy(eligibilityGroupNames), unplaced: copy.notPlaced };
  const chips = cohortFilters.map((one) => ({ label: words[one], count: rowsOf(rows, one).length, to: one === 'all' ? paths.cohort(cohortId) : `${paths.cohort(cohortId)}?show=${one}`, on: one === filter }));
  const clock = (minutes: number) => formatClock(minutes, language);
  return (
    <DataGrid
      name="cohort" label={copy.gridLabel} rows={rowsOf(rows, filter)} columns={cohortColumns({ copy, standing, language, columns, rows, endsOn })}
      rowId={({ enrollment }) => enrollment.id} rowName={({ enrollment }) => enrollment.student.name}
      rowTo={({ enrollment }) => `${paths.student(enrollment.student.id)}?cohort=${cohortId}`} filterLabel={copy.filterStudents}
      matches={({ enrollment }, text) => enrollment.student.name.toLowerCase().includes(text.toLowerCase())}
      filters={<FilterChips label={copy.filters} chips={chips} />}
      bulk={(selected, clear) => <BulkActions selected={selected} cohortId={cohortId} onDone={clear} />}
      legend={<Legend />}
      phoneRow={(row) => (
        <span className={styles.phoneRow}>
          <b>{row.enrollment.student.name}</b>
          <RowVerdict row={row} columns={columns} endsOn={endsOn} />
          {row.waitsFor && row.verdict !== 'needs-person' && <small>{row.waitsFor}</small>}
          {row.hours.neededMinutes > 0 && <MeterWithFigures have={row.hours.creditedMinutes} waiting={row.hours.pendingMinutes} need={row.hours.neededMinutes} format={clock} />}
        </span>
      )}
    />
  );
}

function BulkActions({ selected, cohortId, onDone }: { readonly selected: readonly BoardRow[]; readonly cohortId: string; readonly onDone: () => void }) {
  const copy = useCopy(cohortPages);
  const tell = useNote();
  const maySee = useMayEver('certifications.see');
  const eligible = selected.filter(({ verdict }) => verdict === 'eligible').map(({ enrollment }) => enrollment.id);
  const copyNames = async () => {
    await navigator.clipboard.writeText(selected.map(({ enrollment }) => enrollment.student.name).join('\n'));
    tell({ say: copy.copied(selected.length) });
    onDone();
  };
  return (
    <>
      {maySee && eligible.length > 0 && <Button component={Link} to={paths.certifyCohort(cohortId)} state={{ enrollmentIds: eligible }}>{copy.certifySelected(eligible.length)}</Button>}
      <Button variant="default" onClick={() => void copyNames()}>{copy.copyEmails}</Button>
    </>
  );
}

function Legend() {
  const copy = useCopy(cohortPages);
  return (
    <>
      <span className={styles.mark}><i data-mark="have" aria-hidden="true" />{copy.credited}</span>
      <span className={styles.mark}><i data-mark="waiting" aria-hidden="true" />{copy.waiting}</span>
    </>
  );
}
