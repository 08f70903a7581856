import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CohortsDocument, StudentsDocument } from '@practicum/contract/client';
import { studentsPage } from '@practicum/copy';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Empty } from '../../ui/states';
import { EnrollStudentSheet } from './enroll-student-sheet';
import { StudentFilters } from './student-filters';
import { StudentList } from './student-list';
import { useStudentSearch } from './use-student-search';

const PAGE_SIZE = 50;

/** Everybody, found by name, cohort or status; filters and page stand in the address. */
export function StudentsPage() {
  const copy = useCopy(studentsPage);
  const { asked, filtered, set } = useStudentSearch();
  const mayEnroll = useMayEver('enrollments.manage');
  const { search, cohortId, status, after, enrollIn } = asked;
  const variables = { first: PAGE_SIZE, search: search || null, cohortId: cohortId || null, status: status || null, after: after || null };
  const current = useQuery(StudentsDocument, { variables });
  const { data: groups } = useQuery(CohortsDocument);
  const data = current.data ?? current.previousData;
  const enroll = (
    <Refused reason={mayEnroll ? undefined : copy.enrollNotYours}>
      <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => set({ enrollIn: cohortId || 'any' })}>{copy.enroll}</Button>
    </Refused>
  );
  return (
    <Page crumbs={[{ label: copy.title }]} actions={mayEnroll && enroll}>
      <QueryStates data={data} error={current.error} onRetry={() => void current.refetch()} rows={10}>
        {({ students: { totalCount, edges, pageInfo } }) => (totalCount === 0 && !filtered ? <NoStudents enroll={enroll} /> : (
          <>
            <Answer reason={copy.reason}>{filtered ? copy.found(totalCount) : copy.answer(totalCount)}</Answer>
            <StudentList
              filters={<StudentFilters asked={asked} set={set} cohorts={groups?.cohorts ?? []} />} students={edges.map(({ node }) => node)} onFirst={!after} next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined} onPage={(cursor) => set({ after: cursor ?? '' }, true)}
            />
            {edges.length === 0 && <p>{copy.nobodyText} <Link to={paths.students}>{copy.showAll}</Link></p>}
          </>
        ))}
      </QueryStates>
      <EnrollStudentSheet opened={mayEnroll && enrollIn !== ''} cohortId={enrollIn === 'any' ? '' : enrollIn} cohorts={groups?.cohorts ?? []} onClose={() => set({ enrollIn: '' })} />
    </Page>
  );
}

function NoStudents({ enroll }: { readonly enroll: React.ReactNode }) {
  const copy = useCopy(studentsPage);
  return (
    <Empty title={copy.none} columns={[copy.name, copy.program, copy.status, copy.started]} action={<Button component={Link} to={paths.imports} size="sm">{copy.toImports}</Button>} link={enroll}>
      {copy.noneText}
    </Empty>
  );
}
