import { useQuery } from '@apollo/client/react';
import { StudentCompetenciesDocument, ThisWeekDocument } from '@practicum/contract/client';
import { competenciesPage, logHoursPage } from '@practicum/copy';
import { useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { CompetencyBoard } from '../../field/competencies/competency-board';
import { countOf } from '../../field/competencies/shown';
import { Answer } from '../../ui/answer';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';

/** A preceptor signs what a student of theirs has shown at the site. */
export function CompetenciesForPage() {
  const copy = useCopy(competenciesPage);
  const { back } = useCopy(logHoursPage);
  const { id = '' } = useParams();
  const week = useQuery(ThisWeekDocument);
  const placement = week.data?.week?.students.find((one) => one.placement.id === id)?.placement;
  const line = placement ? copy.titleFor(placement.student.name) : copy.title;
  return (
    <PhonePage title={line} line={line} back={{ to: paths.weekStudent(id), label: back }}>
      <QueryStates data={week.data} error={week.error} onRetry={() => void week.refetch()}>
        {() => (placement ? <SignedHere studentId={placement.student.id} enrollmentId={placement.enrollment.id} /> : <NotFound />)}
      </QueryStates>
    </PhonePage>
  );
}

function SignedHere({ studentId, enrollmentId }: { readonly studentId: string; readonly enrollmentId: string }) {
  const copy = useCopy(competenciesPage);
  const { data, error, refetch } = useQuery(StudentCompetenciesDocument, { variables: { studentId }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryStates data={data} error={error} onRetry={() => void refetch()}>
      {({ student }) => {
        const enrollment = student?.enrollments.find(({ id }) => id === enrollmentId);
        if (!student || !enrollment || enrollment.competencies.frameworks.length === 0) return <Empty title={copy.none}>{copy.noneText}</Empty>;
        const count = countOf(enrollment.competencies.frameworks);
        return <><Answer reason={copy.reason(count)}>{copy.answer(count)}</Answer><CompetencyBoard enrollment={enrollment} name={student.name} /></>;
      }}
    </QueryStates>
  );
}
