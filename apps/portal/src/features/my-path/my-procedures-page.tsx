import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { MyProceduresPageDocument, type MyProceduresPageQuery, type ProcedureEntry_RowFragment } from '@practicum/contract/client';
import { myHoursPage, myProceduresPage, procedureNames, procedureRoleNames, procedureStatusNames, procedureSubjectNames, runningCount } from '@practicum/copy';
import { Link } from 'react-router';
import { now } from '../../app/clock';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { runningCounts, type RunningCount } from '../../field/running-counts';
import { RunningList } from '../../field/running-list';
import { procedureKind } from '../../field/standing';
import { Answer } from '../../ui/answer';
import { formatCount, formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import styles from './my-path.module.css';

const PAGE = 50;
type Enrollment = NonNullable<MyProceduresPageQuery['myPath']>['enrollment'];

/** How many of each procedure are verified and wait, and every entry. */
export function MyProceduresPage() {
  const copy = useCopy(myProceduresPage);
  const { data, error, refetch, fetchMore } = useQuery(MyProceduresPageDocument, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  const more = (after: string) => fetchMore({ variables: { after }, updateQuery: joined });
  return (
    <PhonePage title={copy.title} line={copy.title} foot={<MainAction component={Link} to={paths.logProcedures}>{copy.log}</MainAction>}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ myPath }) => (myPath && myPath.enrollment.procedureEntries.edges.length > 0
          ? <ProceduresOf counts={runningCounts(myPath.eligibility[0]?.routes[0]?.findings ?? [], myPath.enrollment.procedures)} on={myPath.eligibility[0]?.on ?? now().slice(0, 10)} enrollment={myPath.enrollment} onMore={(after) => void more(after)} />
          : <Empty title={copy.none}>{copy.noneText}</Empty>)}
      </QueryStates>
    </PhonePage>
  );
}

function joined(before: MyProceduresPageQuery, { fetchMoreResult }: { readonly fetchMoreResult: MyProceduresPageQuery }): MyProceduresPageQuery {
  if (!before.myPath || !fetchMoreResult.myPath) return fetchMoreResult;
  const { procedureEntries } = fetchMoreResult.myPath.enrollment;
  const edges = [...before.myPath.enrollment.procedureEntries.edges, ...procedureEntries.edges];
  return { ...before, myPath: { ...before.myPath, enrollment: { ...before.myPath.enrollment, procedureEntries: { ...procedureEntries, edges } } } };
}

function ProceduresOf({ counts, on, enrollment: { procedures, procedureEntries: { edges, pageInfo } }, onMore }: { readonly counts: readonly RunningCount[]; readonly on: string; readonly enrollment: Enrollment; readonly onMore: (after: string) => void }) {
  const copy = useCopy(myProceduresPage);
  const hours = useCopy(myHoursPage);
  const running = useCopy(runningCount);
  const { language } = useLanguage();
  const total = (which: 'verified' | 'waiting'): number => procedures.reduce((sum, tally) => sum + tally[which], 0);
  const waiting = total('waiting');
  return (
    <>
      <Answer reason={waiting > 0 ? <Status kind="waits">{copy.waiting(waiting)}</Status> : undefined}>{copy.answer(total('verified'))}</Answer>
      <div className={styles.path}>
        {counts.length > 0 && <section><h2 className={styles.heading}>{running.title}</h2><RunningList counts={counts} on={on} /></section>}
        <section>
          <h2 className={styles.heading}>{copy.tallies}</h2>
          <Rows plain>
            {procedures.map((tally) => (
              <Row
                key={tally.procedure} title={labelOf(procedureNames, tally.procedure, language)} end={copy.verified(tally.verified)}
                {...(tally.waiting > 0 ? { detail: <Status kind="waits" quiet>{copy.waiting(tally.waiting)}</Status> } : {})}
              />
            ))}
          </Rows>
        </section>
        <section>
          <h2 className={styles.heading}>{copy.list}</h2>
          <Rows>{edges.map(({ node }) => <ProcedureRow key={node.id} entry={node} />)}</Rows>
          {pageInfo.hasNextPage && pageInfo.endCursor && <div className={styles.more}><Button variant="default" size="md" fullWidth onClick={() => onMore(pageInfo.endCursor ?? '')}>{hours.more}</Button></div>}
        </section>
      </div>
    </>
  );
}

function ProcedureRow({ entry }: { readonly entry: ProcedureEntry_RowFragment }) {
  const copy = useCopy(myProceduresPage);
  const { language } = useLanguage();
  const { procedure, count, role, subject, successful, unaided, clinicalDate, status, verifiedBy, reason } = entry;
  const how = [labelOf(procedureRoleNames, role, language), labelOf(procedureSubjectNames, subject, language), ...(successful ? [] : [copy.notDone]), ...(unaided ? [] : [copy.helped])].join(', ');
  const standing = [labelOf(procedureStatusNames, status, language), ...(verifiedBy ? [copy.verifiedBy(verifiedBy)] : [])].join(' ');
  return (
    <Row
      title={`${formatCount(count, language)} × ${labelOf(procedureNames, procedure, language)}`} end={formatDay(clinicalDate, language)}
      detail={<><Status kind={procedureKind(status)} quiet={status !== 'returned'} wrap>{standing}</Status><br />{how}{status === 'returned' && <><br />{reason} <Link className={styles.inText} to={paths.logProcedures}>{copy.logAnew}</Link></>}</>}
    />
  );
}
