import { runningCount } from '@practicum/copy';
import { daysBetween } from '@practicum/domain';
import { useCopy, useLanguage } from '../app/language';
import { formatCount, formatDay } from '../ui/format';
import { Meter } from '../ui/meter';
import { Row, Rows } from '../ui/rows';
import type { RunningCount } from './running-counts';
import styles from './running-list.module.css';

const A_WEEK = 7;

/** "23 of 30, 7 to go, last one Tuesday". */
export function RunningList({ counts, on }: { readonly counts: readonly RunningCount[]; readonly on: string }) {
  const copy = useCopy(runningCount);
  return <Rows plain label={copy.title}>{counts.map((count) => <Count key={count.path} count={count} on={on} />)}</Rows>;
}

function Count({ count: { label, have, need, left, waiting, lastOn }, on }: { readonly count: RunningCount; readonly on: string }) {
  const copy = useCopy(runningCount);
  const { language } = useLanguage();
  const number = (amount: number) => formatCount(amount, language);
  const near = useNearDay(on);
  const parts = [left > 0 ? copy.toGo(number(left)) : copy.done, ...(waiting > 0 ? [copy.waiting(waiting)] : []), ...(lastOn ? [copy.lastOn(near(lastOn))] : [])];
  return (
    <Row
      title={label} detail={parts.join(' · ')}
      end={<span className={styles.count}><span>{copy.of({ have: number(have), need: number(need) })}</span><Meter have={Math.min(have, need)} waiting={Math.min(waiting, left)} need={need} width={96} format={number} /></span>}
    />
  );
}

/** A day of the last week by its name, an earlier one by its date. */
function useNearDay(on: string): (day: string) => string {
  const copy = useCopy(runningCount);
  const { language } = useLanguage();
  return (day) => {
    const ago = daysBetween(day, on);
    if (ago === 0) return copy.today;
    if (ago === 1) return copy.yesterday;
    return formatDay(day, language, ago > 0 && ago < A_WEEK ? 'dayName' : 'short');
  };
}
