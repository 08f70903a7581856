import type { ReactNode } from 'react';
import { formatDay } from './format';
import { toneOf, type Kind } from './kinds';
import { Glyph } from './status';
import { useWords } from './words';
import styles from './week-board.module.css';

const DAY_MS = 86_400_000;
const TICKS_AT_MOST = 9;
const WEEK = 7;
/** Percent of the board that a bar takes before its words fit inside; else they stand beside it, left of it past the middle. */
const WIDE_ENOUGH = 30;
const PAST_THE_MIDDLE = 55;

/** One stretch of days: where it lies, how it stands, and its words. */
export interface WeekRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly detail?: ReactNode;
  readonly kind: Kind;
  readonly label: ReactNode;
  readonly word: ReactNode;
  /** Its first and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The days in words, where the bars do not fit. */
  readonly days: string;
  readonly end?: ReactNode;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Stretches of time under each other, week by week. Mark and word give the standing; on a phone the days are told instead. */
export function WeekBoard({ label, head, rows, today }: { readonly label: string; readonly head: string; readonly rows: readonly WeekRow[]; readonly today: string }) {
  const { language } = useWords();
  const first = Math.min(...rows.map(({ from }) => dayNumber(from)));
  const last = Math.max(...rows.map(({ to }) => dayNumber(to))) + 1;
  const share = (day: number): number => ((day - first) / Math.max(1, last - first)) * 100;
  const weeksApart = Math.max(1, Math.ceil((last - first) / WEEK / TICKS_AT_MOST));
  const ticks = Array.from({ length: TICKS_AT_MOST }, (_, at) => first + at * weeksApart * WEEK).filter((day) => day < last);
  const now = dayNumber(today);
  return (
    <div className={styles.board}>
      <div className={styles.head} aria-hidden="true">
        <span>{head}</span>
        <span className={styles.track}>{ticks.map((day) => <i key={day} style={{ left: `${share(day)}%` }}>{formatDay(dayOf(day), language)}</i>)}</span>
      </div>
      <ul aria-label={label}>
        {rows.map(({ key, head: who, detail, kind, label: what, word, from, to, days, end }) => {
          const left = share(dayNumber(from));
          const width = share(dayNumber(to) + 1) - left;
          return (
            <li key={key} className={styles.row}>
              <div className={styles.who}><strong>{who}</strong>{detail && <small>{detail}</small>}</div>
              <div className={styles.track}>
                {now >= first && now < last && <span className={styles.today} style={{ left: `${share(now)}%` }} />}
                <div className={styles.bar} data-tone={toneOf(kind)} data-kind={kind} data-narrow={width < WIDE_ENOUGH || undefined} data-late={left > PAST_THE_MIDDLE || undefined} style={{ left: `${left}%`, width: `${width}%` }}>
                  <Glyph kind={kind} /><span className={styles.words}><b>{what}</b><span>{word}</span><span className={styles.days}>{days}</span></span>
                </div>
              </div>
              <div className={styles.end}>{end}</div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
