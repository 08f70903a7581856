import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CohortPageDocument, type CohortPageQuery } from '@practicum/contract/client';
import { cohortPages } from '@practicum/copy';
import { daysBetween } from '@practicum/domain';
import { IconPlus } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states';
import { Band } from '../../ui/verdict';
import { CohortCharts } from './cohort-charts';
import { CohortGrid } from './cohort-grid';

type Cohort = NonNullable<CohortPageQuery['cohort']>;

/** Will they all make it? */
export function CohortPage() {
  const copy = useCopy(cohortPages);
  const { id = '' } = useParams();
  const mayEnroll = useMayEver('enrollments.manage');
  const { data, error, refetch } = useQuery(CohortPageDocument, { variables: { id } });
  const cohort = data?.cohort;
  const add = mayEnroll && cohort && <Button component={Link} to={`${paths.students}?enroll=${cohort.id}`} variant="default" leftSection={<IconPlus size={14} aria-hidden />}>{copy.addStudent}</Button>;
  return (
    <Page crumbs={[{ label: copy.title, to: paths.cohorts }, ...(cohort ? [{ label: cohort.name }] : [])]} actions={add}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()} rows={10}>
        {({ cohort: found }) => (found ? <CohortAnswer cohort={found} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function CohortAnswer({ cohort }: { readonly cohort: Cohort }) {
  const copy = useCopy(cohortPages);
  const { board, expectedCompletionOn } = cohort;
  const { rows, columns, credential, edition, editionConfirmed, eligibleNow, eligibleByEnd, on } = board;
  if (rows.length === 0) return cohort.studentCount > 0 ? <NoRules cohort={cohort} /> : <NoStudents cohort={cohort} />;
  const over = !expectedCompletionOn || expectedCompletionOn < on;
  const late = rows.filter((row) => row.late).length;
  const person = rows.filter(({ verdict }) => verdict === 'needs-person').length;
  const reasons = [
    ...(late > 0 ? [copy.lateReason(late)] : []),
    ...(person > 0 ? [copy.personReason(person)] : []),
    ...(credential ? [copy.rulesReason({ credential, edition })] : []),
    ...(expectedCompletionOn ? [copy.endsReason({ on: expectedCompletionOn, days: daysBetween(on, expectedCompletionOn) })] : []),
  ];
  return (
    <>
      <Answer reason={reasons.join(' · ')}>
        {over ? copy.answerNow({ now: eligibleNow, all: rows.length }) : copy.answer({ by: eligibleByEnd, all: rows.length, on: expectedCompletionOn })}
      </Answer>
      {credential && !editionConfirmed && <Band kind="late">{copy.notConfirmed({ credential, edition })} <Link to={paths.certify}>{copy.toConfirm}</Link></Band>}
      <CohortCharts board={board} rows={rows} />
      <CohortGrid cohortId={cohort.id} endsOn={expectedCompletionOn} columns={columns} rows={rows} />
    </>
  );
}

function NoStudents({ cohort: { id } }: { readonly cohort: Cohort }) {
  const copy = useCopy(cohortPages);
  return (
    <Empty
      title={copy.noStudents} columns={[copy.student, copy.eligibleHead, copy.externship, copy.site]}
      action={<Button component={Link} to={paths.imports} size="sm">{copy.toImports}</Button>} link={<Link to={`${paths.students}?enroll=${id}`}>{copy.addStudent}</Link>}
    >
      {copy.noStudentsText}
    </Empty>
  );
}

/** Students without rules to hold them against: the school's own record of them is all there is. */
function NoRules({ cohort: { id, studentCount, program } }: { readonly cohort: Cohort }) {
  const copy = useCopy(cohortPages);
  return (
    <Empty title={copy.noRules(studentCount)} action={<Button component={Link} to={`${paths.students}?cohort=${id}`} size="sm">{copy.seeStudents}</Button>}>
      {copy.noRulesText(program.name)}
    </Empty>
  );
}
