import { weekStudentPage } from '@practicum/copy';
import type { ReactNode } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { entryTimes } from '../../field/entry-times';
import { classes } from '../../ui/classes';
import { formatDay, formatHours } from '../../ui/format';
import { Status } from '../../ui/status';
import type { Entry } from './week-figures';
import styles from './week.module.css';

/** A day as it will be signed: when, with which break, how long; where it has changed since it was seen, what it was. */
export function DayRow({ entry, before, detail }: { readonly entry: Entry; readonly before?: Entry | undefined; readonly detail?: ReactNode }) {
  const copy = useCopy(weekStudentPage);
  const { language } = useLanguage();
  const pause = entry.breakMinutes > 0 ? copy.agrees.pause(formatHours(entry.breakMinutes, language)) : copy.agrees.noPause;
  const [weekday, ...date] = formatDay(entry.clinicalDate, language, 'weekday').split('\u00a0');
  const changed = before && before.digest !== entry.digest;
  return (
    <li className={styles.day}>
      <span className={styles.date}><b>{weekday}</b> {date.join('\u00a0')}</span>
      <span className={styles.what}>
        <span className="num">{entryTimes(entry)}</span>
        {detail !== undefined ? detail : <Status kind="done" quiet wrap>{copy.agrees.clean(pause)}</Status>}
        {changed && <><Status kind="late">{copy.changed}</Status><s>{copy.was(entryTimes(before), formatHours(before.minutes, language))}</s></>}
        {entry.note && <small dir="auto">{entry.note}</small>}
      </span>
      <span className={classes(styles.hours, 'num')}>{formatHours(entry.minutes, language, true)}</span>
    </li>
  );
}
