import styles from './day-axis.module.css';

const HOUR = 60;
const MARGIN = 1;
const TICKS_AT_MOST = 8;

/** One line on the axis: from and to in minutes after the day's midnight; the next day goes on counting. */
export interface AxisLine { readonly name: string; readonly from: number; readonly to: number; readonly fromWord: string; readonly toWord: string }

const clock = (minutes: number): string => `${String(Math.floor(minutes / HOUR) % 24).padStart(2, '0')}:00`;

/** Stretches of one day on one axis. `text` says the same in a sentence. */
export function DayAxis({ lines, text }: { readonly lines: readonly AxisLine[]; readonly text: string }) {
  const first = Math.max(0, Math.floor(Math.min(...lines.map(({ from }) => from)) / HOUR) - MARGIN) * HOUR;
  const last = (Math.ceil(Math.max(...lines.map(({ to }) => to)) / HOUR) + MARGIN) * HOUR;
  const apart = Math.max(1, Math.ceil((last - first) / HOUR / TICKS_AT_MOST)) * HOUR;
  const ticks = Array.from({ length: TICKS_AT_MOST + 1 }, (_, at) => first + at * apart).filter((minute) => minute <= last);
  const share = (minute: number): string => `${((minute - first) / (last - first)) * 100}%`;
  return (
    <div role="img" aria-label={text} className={styles.axis}>
      <div className={styles.grid}>{ticks.map((minute) => <i key={minute} style={{ left: share(minute) }}><span className="num">{clock(minute)}</span></i>)}</div>
      {lines.map(({ name, from, to, fromWord, toWord }) => (
        <div key={name} className={styles.line}>
          <span className={styles.bar} style={{ left: share(from), width: `calc(${share(to)} - ${share(from)})` }}><b className="num">{fromWord}</b><b className="num">{toWord}</b></span>
        </div>
      ))}
    </div>
  );
}
