import { useQuery } from '@apollo/client/react';
import { TimeEntryPageDocument, type TimeEntryPageQuery } from '@practicum/contract/client';
import { exceptionNames, hoursPages } from '@practicum/copy';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Status } from '../../ui/status';
import { Key } from '../../ui/surface';
import { useKeys } from '../../ui/use-keys';
import { DecideEntry } from './decide-entry';
import { EntryAround } from './entry-around';
import { EntryFacts } from './entry-facts';
import { EntryHistory } from './entry-history';
import { entryPath } from './entry-path';
import { EntryTimes } from './entry-times';
import { WhatAgrees } from './what-agrees';
import styles from './hours.module.css';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;

/** One entry that somebody has to look at: the disagreement in words, its times, what agrees, and what to decide. */
export function EntryPage({ id, waiting, total }: { readonly id: string; readonly waiting: readonly string[]; readonly total: number }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(TimeEntryPageDocument, { variables: { id } });
  const at = waiting.indexOf(id);
  const [before, after] = [at > 0 ? waiting[at - 1] : undefined, at < 0 ? waiting[0] : waiting[at + 1]];
  const go = (to: string | undefined) => { if (to) void navigate(entryPath(to)); };
  useKeys({ j: () => go(after), k: () => go(before) });
  const entry = data?.timeEntry;
  const here = entry ? `${entry.student.name}, ${formatDay(entry.clinicalDate, language, 'weekday')}` : '';
  const decided = () => void navigate(after && at >= 0 ? entryPath(after) : before ? entryPath(before) : paths.hours, { replace: true });
  const steps = at >= 0 && <Steps at={at + 1} of={total} before={before} after={after} />;
  return (
    <Page
      crumbs={[{ label: copy.title, to: paths.hours }, { label: here }]} actions={steps}
      rail={entry && <><DecideEntry entry={entry} onDecided={decided} /><EntryFacts entry={entry} /><EntryHistory entry={entry} /></>}
    >
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ timeEntry: found }) => (found ? <EntryAnswer entry={found} /> : <NotFound />)}</QueryStates>
    </Page>
  );
}

function EntryAnswer({ entry }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const open = entry.exceptions.filter(({ decision }) => !decision);
  const [first, ...others] = open.length > 0 ? open : entry.exceptions;
  const marks = open.map(({ id, code }) => <Status key={id} kind="late">{labelOf(exceptionNames, code, language)}</Status>);
  const where = [entry.student.name, entry.site?.name].filter(Boolean).join(' · ');
  return (
    <>
      <Answer reason={<span className={styles.raised}><span><Link to={paths.student(entry.student.id)}>{where}</Link>{marks.length > 0 && ` · ${copy.raisedBy}`}</span> {marks}</span>}>
        {first ? first.says.replace(/\.$/, '') : copy.settled}
      </Answer>
      <div className={styles.parts}>
        {others.map(({ id, says }) => <Status key={id} kind={open.length > 0 ? 'late' : 'done'} wrap>{says}</Status>)}
        <EntryTimes entry={entry} />
        <WhatAgrees entry={entry} />
        <EntryAround entry={entry} />
      </div>
    </>
  );
}

function Steps({ at, of, before, after }: { readonly at: number; readonly of: number; readonly before: string | undefined; readonly after: string | undefined }) {
  const copy = useCopy(hoursPages);
  return (
    <nav className={styles.steps} aria-label={copy.waits}>
      <span className="num">{copy.position({ at, of })}</span>
      {before ? <Link to={entryPath(before)} aria-label={copy.previous}><Key>K</Key><IconChevronUp size={18} aria-hidden /></Link> : null}
      {after ? <Link to={entryPath(after)} aria-label={copy.next}><Key>J</Key><IconChevronDown size={18} aria-hidden /></Link> : null}
    </nav>
  );
}
