import { useQuery } from '@apollo/client/react';
import { MyPathPageDocument, type MyPathPageQuery } from '@practicum/contract/client';
import { heldResultCard, myPathPage, runningCount, whoHasSeen } from '@practicum/copy';
import { Link } from 'react-router';
import { now } from '../../app/clock';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useMayEver } from '../../app/viewer';
import { HeldResultBand } from '../../field/held-result-band';
import { runningCounts } from '../../field/running-counts';
import { RunningList } from '../../field/running-list';
import { formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { MyClaims } from './my-claims';
import { MyCompetencies } from './my-competencies';
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
  const seen = useCopy(whoHasSeen);
  const { enrollment, placement, eligibility, nextStep, openClaims } = path;
  const card = useCopy(heldResultCard);
  const running = useCopy(runningCount);
  const counts = runningCounts(eligibility[0]?.routes[0]?.findings ?? [], enrollment.procedures);
  return (
    <div className={styles.path}>
      <div>
        <UnsentHours enrollmentId={enrollment.id} />
        <PathAnswer enrollment={enrollment} certified={nextStep.code === 'show-certificate'} />
        <PathHours enrollment={enrollment} />
      </div>
      {enrollment.heldResults.map((held) => <HeldResultBand key={held.id} held={held}><p>{card.forYou}</p></HeldResultBand>)}
      <NextStepCard step={nextStep} />
      <MyClaims claims={openClaims} />
      {counts.length > 0 && <section><h2 className={styles.heading}>{running.title}</h2><RunningList counts={counts} on={eligibility[0]?.on ?? now().slice(0, 10)} /></section>}
      <MyRequirements eligibility={eligibility} />
      <MyCompetencies frameworks={enrollment.competencies.frameworks} />
      <MyPlacement placement={placement} />
      <Rows plain><Row to={paths.whoHasSeen} title={seen.title} /></Rows>
    </div>
  );
}
