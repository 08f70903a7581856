import { useQuery } from '@apollo/client/react';
import { TimeEntryPageDocument, type TimeEntryPageQuery } from '@practicum/contract/client';
import { creditCapNames, hourCategoryNames, logHoursPage, myHoursPage, timeEntryStatusNames } from '@practicum/copy';
import { Link, useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { entryTimes } from '../../field/entry-times';
import { labelOf } from '../../field/label';
import { timeEntryKind } from '../../field/standing';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours, formatInstant } from '../../ui/format';
import { toneOf } from '../../ui/kinds';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { Card, Facts, Section } from '../../ui/surface';
import { Timeline } from '../../ui/timeline';
import styles from './my-path.module.css';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;

/** One entry: what was said, how it stands, what happened to it, and its correction where that is possible. */
export function MyEntryPage() {
  const copy = useCopy(myHoursPage);
  const log = useCopy(logHoursPage);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(TimeEntryPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const entry = data?.timeEntry;
  const mayCorrect = entry?.viewerCan.includes('hours.correct');
  const foot = entry && (
    <Refused reason={mayCorrect ? undefined : copy.settled}>
      <MainAction component={Link} to={paths.correctHours(id)} quiet={entry.status !== 'returned'}>{copy.correct}</MainAction>
    </Refused>
  );
  return (
    <PhonePage title={copy.title} line={copy.title} back={{ to: paths.myHours, label: log.back }} foot={foot}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ timeEntry }) => (timeEntry ? <EntryParts entry={timeEntry} /> : <NotFound />)}</QueryStates>
    </PhonePage>
  );
}

function EntryParts({ entry }: { readonly entry: Entry }) {
  const copy = useCopy(myHoursPage);
  const { language } = useLanguage();
  const { clinicalDate, status, minutes, creditedMinutes, cappedBy, breakMinutes, category, site, note, exceptions } = entry;
  const hours = (amount: number): string => formatHours(amount, language, true);
  const credited = cappedBy ? `${hours(creditedMinutes)} · ${labelOf(creditCapNames, cappedBy, language)}` : hours(creditedMinutes);
  const facts = [
    { name: copy.worked, value: [entryTimes(entry), hours(minutes)].filter(Boolean).join(' · ') },
    { name: copy.break, value: breakMinutes > 0 ? formatHours(breakMinutes, language) : copy.noBreak },
    ...(status === 'credited' ? [{ name: copy.creditedLine, value: credited }] : []),
    { name: copy.category, value: labelOf(hourCategoryNames, category, language) },
    ...(site ? [{ name: copy.site, value: site.name }] : []),
    ...(note ? [{ name: copy.note, value: note }] : []),
  ];
  return (
    <div className={styles.path}>
      <div>
        <Answer reason={<Status kind={timeEntryKind(status)}>{labelOf(timeEntryStatusNames, status, language)}</Status>}>{formatDay(clinicalDate, language, 'full')}</Answer>
        <Card padded><Facts facts={facts} /></Card>
      </div>
      {exceptions.length > 0 && (
        <Section title={copy.looks}>
          <div className={styles.looks}>{exceptions.map(({ id, says, decision, reason }) => <div key={id}><Status kind={decision ? 'done' : 'late'} wrap quiet>{says}{reason && ` ${reason}`}</Status></div>)}</div>
        </Section>
      )}
      <Section title={copy.history}><History entry={entry} /></Section>
    </div>
  );
}

function History({ entry: { history } }: { readonly entry: Entry }) {
  const { language } = useLanguage();
  const steps: Readonly<Record<string, string>> = useCopy(myHoursPage).steps;
  const events = history.toReversed().map(({ kind, by, reason, at }, index) => ({
    key: `${index} ${kind}`, tone: toneOf(timeEntryKind(kind)),
    what: <><b>{steps[kind] ?? kind}</b>{by && ` · ${by}`}{reason && <><br />{reason}</>}</>, when: formatInstant(at, language),
  }));
  return <Timeline events={events} />;
}
