import type { TimeEntryPageQuery } from '@practicum/contract/client';
import { hoursPages } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { DayAxis } from '../../ui/day-axis';
import { formatDay, formatHours } from '../../ui/format';
import { Card } from '../../ui/surface';
import { wallTime } from './wall-time';
import styles from './hours.module.css';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;
const MINUTES_AN_HOUR = 60;
const MS_A_MINUTE = 60_000;

/** When the hours were worked, on the site's own clock. */
export function EntryTimes({ entry: { clinicalDate, zone, startsAt, endsAt, minutes, breakMinutes } }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const day = <span>{copy.siteTime(formatDay(clinicalDate, language, 'weekday'))}</span>;
  if (!startsAt || !endsAt) return <Card padded><div className={styles.cardHead}><h2>{copy.times}</h2>{day}</div><p className={styles.small}>{copy.noTimes}</p></Card>;
  const [from, to] = [wallTime(startsAt, zone), wallTime(endsAt, zone)];
  const begin = minutesAfterMidnight(from);
  const text = copy.timesText({ from, to, minutes: formatHours(minutes, language) });
  return (
    <Card padded>
      <div className={styles.cardHead}><h2>{copy.times}</h2>{day}</div>
      <DayAxis text={text} lines={[{ name: copy.shift, from: begin, to: begin + (Date.parse(endsAt) - Date.parse(startsAt)) / MS_A_MINUTE, fromWord: from, toWord: to }]} />
      <p className={styles.small}>{text}{breakMinutes > 0 && ` ${copy.breakOf(formatHours(breakMinutes, language))}.`}</p>
    </Card>
  );
}

function minutesAfterMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * MINUTES_AN_HOUR + minutes;
}
