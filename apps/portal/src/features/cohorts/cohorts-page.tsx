import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CohortsDocument, type CohortsQuery } from '@practicum/contract/client';
import { cohortPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { DataGrid } from '../../ui/data-grid';
import type { GridColumn } from '../../ui/data-grid-types';
import { formatDay, type Language } from '../../ui/format';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import styles from './cohorts.module.css';

type Cohort = CohortsQuery['cohorts'][number];
type Words = ReturnType<typeof useCohortWords>;
const useCohortWords = () => useCopy(cohortPages);

/** Every cohort of the school, the latest start first. */
export function CohortsPage() {
  const copy = useCohortWords();
  const { data, error, refetch } = useQuery(CohortsDocument);
  return (
    <Page crumbs={[{ label: copy.title }]}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ cohorts }) => (cohorts.length > 0 ? <CohortList cohorts={cohorts} /> : <NoCohorts />)}
      </QueryStates>
    </Page>
  );
}

function NoCohorts() {
  const copy = useCohortWords();
  return (
    <Empty
      title={copy.none} columns={[copy.name, copy.students, copy.starts, copy.ends]}
      action={<Button component={Link} to={paths.imports} size="sm">{copy.toImports}</Button>} link={<Link to={paths.programs}>{copy.toPrograms}</Link>}
    >
      {copy.noneText}
    </Empty>
  );
}

function CohortList({ cohorts }: { readonly cohorts: readonly Cohort[] }) {
  const copy = useCohortWords();
  const { language } = useLanguage();
  const students = cohorts.reduce((sum, { studentCount }) => sum + studentCount, 0);
  const latestFirst = cohorts.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn) || a.name.localeCompare(b.name));
  return (
    <>
      <Answer reason={copy.listReason}>{copy.listAnswer({ cohorts: cohorts.length, students })}</Answer>
      <DataGrid
        name="cohorts" label={copy.title} rows={latestFirst} columns={columns(copy, language)} rowId={({ id }) => id} rowName={({ name }) => name}
        rowTo={({ id }) => paths.cohort(id)} filterLabel={copy.filter} matches={holds}
        phoneRow={({ name, studentCount, program }) => <span className={styles.phoneRow}><b>{name}</b><small>{program.name} · {studentCount}</small></span>}
      />
    </>
  );
}

const holds = ({ name, program }: Cohort, text: string): boolean => `${name} ${program.name} ${program.code}`.toLowerCase().includes(text.toLowerCase());

function columns(copy: Words, language: Language): readonly GridColumn<Cohort>[] {
  const day = (date: string | null | undefined) => (date ? formatDay(date, language, 'year') : '—');
  return [
    { key: 'name', head: copy.name, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: 'program', head: copy.program, cell: ({ program }) => program.name, sortBy: ({ program }) => program.name },
    { key: 'students', head: copy.students, align: 'end', cell: ({ studentCount }) => studentCount, sortBy: ({ studentCount }) => studentCount },
    { key: 'starts', head: copy.starts, cell: ({ startsOn }) => day(startsOn), sortBy: ({ startsOn }) => startsOn },
    { key: 'ends', head: copy.ends, cell: ({ expectedCompletionOn }) => day(expectedCompletionOn), sortBy: ({ expectedCompletionOn }) => expectedCompletionOn ?? '' },
  ];
}
