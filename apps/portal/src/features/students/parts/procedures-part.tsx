import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { StudentProceduresDocument, type ProcedureEntry_RowFragment, type StudentProceduresQuery } from '@practicum/contract/client';
import { procedureNames, procedureRoleNames, procedureStatusNames, procedureSubjectNames, studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../../app/language';
import { QueryStates } from '../../../app/query-states';
import { labelOf } from '../../../field/label';
import { procedureKind } from '../../../field/standing';
import { formatDay } from '../../../ui/format';
import { Row, Rows } from '../../../ui/rows';
import { Status } from '../../../ui/status';
import type { PartProps } from '../student-types';
import styles from '../students.module.css';

const PAGE_SIZE = 50;

/** How many of each procedure, and the log line by line. */
export function ProceduresPart({ student, enrollment }: PartProps) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const variables = { studentId: student.id, first: PAGE_SIZE };
  const { data, error, refetch, fetchMore } = useQuery(StudentProceduresDocument, { variables });
  const more = (after: string) => void fetchMore({ variables: { ...variables, after }, updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult) });
  return (
    <>
      {enrollment.procedures.length > 0 && (
        <div className={styles.section}>
          <Rows label={copy.tabs.procedures}>
            {enrollment.procedures.map(({ procedure, verified, waiting }) => (
              <Row key={procedure} title={labelOf(procedureNames, procedure, language)} detail={waiting > 0 && <Status kind="waits">{copy.waiting}: {waiting}</Status>} end={verified} />
            ))}
          </Rows>
        </div>
      )}
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ student: found }) => {
          const page = found?.enrollments.find(({ id }) => id === enrollment.id)?.procedureEntries;
          if (!page || page.edges.length === 0) return <p className={styles.quiet}>{copy.nothingYet}</p>;
          const { hasNextPage, endCursor } = page.pageInfo;
          return (
            <>
              <p className={styles.quiet} role="status">{copy.entryCount(page.totalCount)}</p>
              <Log entries={page.edges.map(({ node }) => node)} />
              {hasNextPage && endCursor && <Button className={styles.more ?? ''} variant="default" onClick={() => more(endCursor)}>{copy.showMore}</Button>}
            </>
          );
        }}
      </QueryStates>
    </>
  );
}

function Log({ entries }: { readonly entries: readonly ProcedureEntry_RowFragment[] }) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={copy.entries}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{copy.date}</th><th scope="col">{copy.procedure}</th><th scope="col" data-align="end">{copy.tally}</th><th scope="col">{copy.kind}</th><th scope="col">{copy.standing}</th></tr></thead>
        <tbody>
          {entries.map(({ id, clinicalDate, procedure, count, role, subject, unaided, successful, status, verifiedBy, reason, note }) => (
            <tr key={id}>
              <th scope="row">{formatDay(clinicalDate, language, 'weekday')}</th>
              <td>{labelOf(procedureNames, procedure, language)}{note && <small>{note}</small>}</td>
              <td data-align="end" className="num">{count}</td>
              <td>{[labelOf(procedureRoleNames, role, language), labelOf(procedureSubjectNames, subject, language), ...(unaided ? [] : [copy.aided]), ...(successful ? [] : [copy.unsuccessful])].join(' · ')}</td>
              <td><Status kind={procedureKind(status)} quiet={status === 'verified'}>{labelOf(procedureStatusNames, status, language)}</Status>{(verifiedBy ?? reason) && <small>{[verifiedBy, reason].filter(Boolean).join(': ')}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function joined(before: StudentProceduresQuery, more: StudentProceduresQuery): StudentProceduresQuery {
  if (!before.student || !more.student) return before;
  const enrollments = before.student.enrollments.map((enrollment) => {
    const next = more.student?.enrollments.find(({ id }) => id === enrollment.id)?.procedureEntries;
    return next ? { ...enrollment, procedureEntries: { ...next, edges: [...enrollment.procedureEntries.edges, ...next.edges] } } : enrollment;
  });
  return { ...before, student: { ...before.student, enrollments } };
}
