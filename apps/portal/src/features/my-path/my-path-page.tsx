import { useQuery } from '@apollo/client/react';
import { MyPathPageDocument, type MyPathPageQuery } from '@practicum/contract/client';
import { myPathPage } from '@practicum/copy';
import { Link } from 'react-router';
import { now } from '../../app/clock';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';
import { MyClaims } from './my-claims';
import styles from './my-path.module.css';
import { MyPlacement } from './my-placement';
import { MyRequirements } from './my-requirements';
import { NextStepCard } from './next-step-card';
import { PathAnswer } from './path-answer';
import { PathHours } from './path-hours';
import { UnsentHours } from './unsent-hours';

type Path = NonNullable<MyPathPageQuery['myPath']>;

/** A student's own path: how many hours are left, when they end, and the one thing to do next. */
export function MyPathPage() {
  const copy = useCopy(myPathPage);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(MyPathPageDocument, { fetchPolicy: 'cache-and-network' });
  const mayLog = useMayEver('hours.log');
  const path = data?.myPath;
  const certified = path?.nextStep.code === 'show-certificate';
  const log = mayLog && <MainAction component={Link} to={paths.logHours} note={path?.placement?.site.name}>{copy.logHours}</MainAction>;
  const foot = path && (certified ? <MainAction component={Link} to={paths.myCertificate}>{copy.showCertificate}</MainAction> : log);
  const today = path?.eligibility[0]?.on ?? now().slice(0, 10);
  return (
    <PhonePage title={copy.title} line={formatDay(today, language, 'full')} foot={foot}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ myPath }) => (myPath ? <PathParts path={myPath} /> : <Empty title={copy.none}>{copy.noneText}</Empty>)}
      </QueryStates>
    </PhonePage>
  );
}

function PathParts({ path }: { readonly path: Path }) {
  const { enrollment, placement, eligibility, nextStep, openClaims } = path;
  return (
    <div className={styles.path}>
      <div>
        <UnsentHours enrollmentId={enrollment.id} />
        <PathAnswer enrollment={enrollment} certified={nextStep.code === 'show-certificate'} />
        <PathHours enrollment={enrollment} />
      </div>
      <NextStepCard step={nextStep} />
      <MyClaims claims={openClaims} />
      <MyRequirements eligibility={eligibility} />
      <MyPlacement placement={placement} />
    </div>
  );
}
