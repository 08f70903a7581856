import { useQuery } from '@apollo/client/react';
import { LogHoursPageDocument } from '@practicum/contract/client';
import { logHoursPage, logProceduresPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';
import { ProceduresForm } from './procedures-form';

/** A student logs procedures of a day; the server finds the placement that ran then. */
export function LogProceduresPage() {
  const copy = useCopy(logProceduresPage);
  const hours = useCopy(logHoursPage);
  const { data, error, refetch } = useQuery(LogHoursPageDocument);
  const back = { to: paths.myProcedures, label: hours.back };
  if (data?.myPath) return <ProceduresForm enrollmentId={data.myPath.enrollment.id} placementId={null} line={copy.title} back={back} />;
  return (
    <PhonePage title={copy.title} line={copy.title} back={back}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{() => <Empty title={hours.noEnrollment}>{hours.noEnrollmentText}</Empty>}</QueryStates>
    </PhonePage>
  );
}
