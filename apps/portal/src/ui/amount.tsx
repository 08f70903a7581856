import { formatClock, formatHours } from './format';
import { useWords } from './words';

/** A stretch of whole minutes: `41:00` for columns, or `66 h 15 min` for reading. */
export function Amount({ minutes, form = 'clock', unit, exact }: {
  readonly minutes: number;
  readonly form?: 'clock' | 'words';
  /** Writes " h" after a clock form that stands outside a column which names its unit. */
  readonly unit?: boolean;
  /** Keeps "00 min". */
  readonly exact?: boolean;
}) {
  const { language } = useWords();
  const text = form === 'clock' ? `${formatClock(minutes, language)}${unit ? '\u00a0h' : ''}` : formatHours(minutes, language, exact);
  return <span className="num">{text}</span>;
}
