import { logHoursPage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { Choice } from '../../ui/choice';
import { formatHours } from '../../ui/format';
import type { OpenTime, Reading } from './hours-draft';
import styles from './log-hours.module.css';

const UNSURE = 'unsure';

/**
 * A wall time that came twice or never was: what it could have been, each with the length of the stretch. Who does not
 * remember sends the shorter and says so in the note, where the preceptor and the school read it.
 */
export function OpenTimeChoice({ open, chosen, error, onChoose }: {
  readonly open: OpenTime;
  /** Which of the two was chosen; it can be changed. */
  readonly chosen: Reading['fold'] | null;
  readonly error: string | undefined;
  /** `said` goes into the note. */
  readonly onChoose: (reading: Reading, said: string | undefined) => void;
}) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const [unsure, setUnsure] = useState(false);
  const [shorter] = open.readings.toSorted((a, b) => a.minutes - b.minutes);
  const label = ({ fold, time }: Reading): string => (open.never ? copy.itWas(time) : fold === 'earlier' ? copy.firstOne(time) : copy.secondOne(time));
  const options = [
    ...open.readings.map((reading) => ({ value: reading.fold as string, label: label(reading), ...(reading.minutes > 0 ? { note: copy.stretch(formatHours(reading.minutes, language)) } : {}) })),
    ...(open.never ? [] : [{ value: UNSURE, label: copy.unsure, note: copy.unsureNote }]),
  ];
  const choose = (value: string) => {
    const reading = value === UNSURE ? shorter : open.readings.find(({ fold }) => fold === value);
    setUnsure(value === UNSURE);
    if (reading) onChoose(reading, value === UNSURE ? copy.unsureSaid(open.time) : undefined);
  };
  return (
    <section className={styles.open}>
      <Choice
        label={<><span className={styles.question}>{open.never ? copy.never(open.time) : copy.twice(open.time)}</span><small>{open.never ? copy.neverWhy : copy.twiceWhy}</small></>}
        options={options} value={unsure && chosen ? UNSURE : (chosen ?? undefined)} onChange={choose} error={error}
      />
    </section>
  );
}
