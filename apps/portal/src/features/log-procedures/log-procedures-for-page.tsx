import { useQuery } from '@apollo/client/react';
import { ThisWeekDocument } from '@practicum/contract/client';
import { logHoursPage, logProceduresPage } from '@practicum/copy';
import { useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { PhonePage } from '../../ui/page';
import { ProceduresForm } from './procedures-form';

/** A preceptor logs procedures for a student who is here. */
export function LogProceduresForPage() {
  const copy = useCopy(logProceduresPage);
  const hours = useCopy(logHoursPage);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ThisWeekDocument);
  const placement = data?.week?.students.find((student) => student.placement.id === id)?.placement;
  const back = { to: paths.weekStudent(id), label: hours.back };
  if (placement) return <ProceduresForm enrollmentId={placement.enrollment.id} placementId={placement.id} line={copy.titleFor(placement.student.name)} back={back} person={placement.student.name} />;
  return (
    <PhonePage title={copy.title} line={copy.title} back={back}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{() => <NotFound />}</QueryStates>
    </PhonePage>
  );
}
