import { useMutation } from '@apollo/client/react';
import { TakeUpDocument, TodayPageDocument, type TodayPageQuery } from '@practicum/contract/client';
import { todayPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { useTakeBack } from '../../app/use-take-back';
import { formatDay, formatInstant } from '../../ui/format';
import { Section } from '../../ui/surface';
import styles from './today.module.css';

type Today = TodayPageQuery['today'];

/** What the reader has put off, with the way to take it up again. */
export function PutOffList({ putOff }: Pick<Today, 'putOff'>) {
  const copy = useCopy(todayPage);
  const { language } = useLanguage();
  const [takeUp] = useMutation(TakeUpDocument, { refetchQueries: [TodayPageDocument] });
  if (putOff.length === 0) return null;
  return (
    <Section title={copy.putOffList}>
      <ul className={styles.list}>
        {putOff.map(({ itemId, title, until, reason }) => (
          <li key={itemId} className={styles.promise}>
            <span>{title}<small>{copy.putOffLine({ day: formatDay(until, language), reason })}</small></span>
            <button type="button" className={styles.undo} aria-label={copy.takeUpOf(title)} onClick={() => void takeUp({ variables: { input: { itemId } } })}>{copy.takeUp}</button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the reader decided today; what can be taken back has its Undo. */
export function DecidedList({ decided }: Pick<Today, 'decided'>) {
  const copy = useCopy(todayPage);
  const { language } = useLanguage();
  const takeBack = useTakeBack();
  if (decided.length === 0) return null;
  return (
    <Section title={copy.decided}>
      <ul className={styles.list}>
        {decided.map(({ id, says, who, at, undo }) => (
          <li key={id} className={styles.promise}>
            <span>{says}<small className="num">{[who, formatInstant(at, language)].filter(Boolean).join(' · ')}</small></span>
            {undo && <button type="button" className={styles.undo} aria-label={copy.undoOf([says, who].filter(Boolean).join(', '))} onClick={() => void takeBack(undo)}>{copy.undo}</button>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
