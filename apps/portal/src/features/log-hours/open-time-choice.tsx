import { logHoursPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { Choice } from '../../ui/choice';
import { formatHours } from '../../ui/format';
import type { OpenTime, Reading } from './hours-draft';
import styles from './log-hours.module.css';

/** A wall time that came twice or never was: what it could have been, each with the length of the stretch. */
export function OpenTimeChoice({ open, chosen, onChoose }: {
  readonly open: OpenTime;
  /** Which of the two was chosen; it can be changed. */
  readonly chosen: Reading['fold'] | null;
  readonly onChoose: (reading: Reading) => void;
}) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const label = ({ fold, time }: Reading): string => (open.never ? copy.itWas(time) : fold === 'earlier' ? copy.firstOne(time) : copy.secondOne(time));
  const options = open.readings.map((reading) => ({
    value: reading.fold, label: label(reading), ...(reading.minutes > 0 ? { note: copy.stretch(formatHours(reading.minutes, language)) } : {}),
  }));
  const choose = (fold: Reading['fold']) => {
    const reading = open.readings.find((one) => one.fold === fold);
    if (reading) onChoose(reading);
  };
  return (
    <section className={styles.open}>
      <Choice
        label={<><span className={styles.question}>{open.never ? copy.never(open.time) : copy.twice(open.time)}</span><small>{open.never ? copy.neverWhy : copy.twiceWhy}</small></>}
        options={options} value={chosen ?? undefined} onChange={choose}
      />
    </section>
  );
}
