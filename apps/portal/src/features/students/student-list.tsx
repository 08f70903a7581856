import { Button } from '@mantine/core';
import type { Student_LineFragment } from '@practicum/contract/client';
import { enrollmentStatusNames, studentsPage, type Told } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { labelOf } from '../../field/label';
import { enrollmentKind } from '../../field/standing';
import { DataGrid } from '../../ui/data-grid';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatDay, type Language } from '../../ui/format';
import { Status } from '../../ui/status';
import styles from './students.module.css';

type Line = Student_LineFragment;

/** One page of students. */
export function StudentList({ students, filters, onFirst, next, onPage }: {
  readonly students: readonly Line[];
  readonly filters: React.ReactNode;
  readonly onFirst: boolean;
  /** The cursor of the next page, where there is one. */
  readonly next: string | undefined;
  readonly onPage: (after: string | undefined) => void;
}) {
  const copy = useCopy(studentsPage);
  const { language } = useLanguage();
  const pages = (
    <nav className={styles.pages} aria-label={copy.pages}>
      {!onFirst && <Button variant="default" onClick={() => onPage(undefined)}>{copy.firstPage}</Button>}
      {next && <Button variant="default" onClick={() => onPage(next)}>{copy.nextPage}</Button>}
    </nav>
  );
  return (
    <DataGrid
      name="students" label={copy.title} rows={students} columns={columns(copy, language)} rowId={({ id }) => id} rowName={({ name }) => name}
      rowTo={({ id }) => paths.student(id)} filters={filters} footer={(next || !onFirst) && pages}
      phoneRow={(line) => <span className={styles.phoneRow}><b>{line.name}</b><small>{programOf(line)}</small><Standing line={line} language={language} /></span>}
    />
  );
}

const unusual: ReadonlySet<string> = new Set(['on-leave', 'withdrawn']);

const latestOf = ({ enrollments }: Line) => enrollments.toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))[0];
const programOf = (line: Line): string => latestOf(line)?.cohort?.name ?? latestOf(line)?.program.name ?? '—';

function Standing({ line, language }: { readonly line: Line; readonly language: Language }) {
  const enrollment = latestOf(line);
  if (!enrollment) return '—';
  return <Status kind={enrollmentKind(enrollment.status)} quiet={!unusual.has(enrollment.status)}>{labelOf(enrollmentStatusNames, enrollment.status, language)}</Status>;
}

function columns(copy: Told<typeof studentsPage>, language: Language): readonly GridColumn<Line>[] {
  return [
    { key: 'name', head: copy.name, cell: ({ name }) => name },
    { key: 'cohort', head: copy.cohort, cell: programOf },
    { key: 'status', head: copy.status, cell: (line) => <Standing line={line} language={language} /> },
    { key: 'started', head: copy.started, cell: (line) => { const enrollment = latestOf(line); return enrollment ? formatDay(enrollment.startedOn, language, 'year') : '—'; } },
    { key: 'number', head: copy.number, cell: ({ studentNumber }) => studentNumber ?? '—' },
    { key: 'email', head: copy.email, cell: ({ email }) => email ?? '—' },
  ];
}
