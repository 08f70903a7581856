import { useQuery } from '@apollo/client/react';
import { LogHoursPageDocument, type LogHoursPageQuery } from '@practicum/contract/client';
import { logHoursPage } from '@practicum/copy';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';
import { HoursForm } from './hours-form';
import styles from './log-hours.module.css';
import { draftOfClaim, emptyDraft } from './new-draft';
import { deviceZone, placesToLog } from './place';

type Path = NonNullable<LogHoursPageQuery['myPath']>;

/** A student logs a day, or fixes what was kept. */
export function LogHoursPage() {
  const copy = useCopy(logHoursPage);
  const { data, error, refetch } = useQuery(LogHoursPageDocument);
  const [search] = useSearchParams();
  const back = { to: paths.myPath, label: copy.back };
  if (data?.myPath) return <LogHours key={search.get('claim') ?? ''} path={data.myPath} claimId={search.get('claim')} />;
  return (
    <PhonePage title={copy.title} line={copy.title} back={back}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{() => <Empty title={copy.noEnrollment}>{copy.noEnrollmentText}</Empty>}</QueryStates>
    </PhonePage>
  );
}

function LogHours({ path: { enrollment, openClaims }, claimId }: { readonly path: Path; readonly claimId: string | null }) {
  const copy = useCopy(logHoursPage);
  const places = placesToLog(enrollment.placements);
  const [place] = places;
  const claim = openClaims.find(({ id }) => id === claimId);
  const fresh = () => emptyDraft(place, place?.site.zone ?? deviceZone());
  const [initial] = useState(() => (claim ? draftOfClaim(claim) : fresh()));
  const kept = claim && (
    <div className={styles.kept}>
      <p className={styles.said}>{copy.fixing(claim.said)}</p>
      <ul>{claim.refusals.map(({ code, message }) => <li key={code}>{message}</li>)}</ul>
    </div>
  );
  return <HoursForm enrollmentId={enrollment.id} places={places} initial={initial} line={copy.title} back={{ to: paths.myPath, label: copy.back }} before={kept} fresh={fresh} />;
}
