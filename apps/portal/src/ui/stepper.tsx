import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import styles from './stepper.module.css';
import { useWords } from './words';

/** A number changed by thumb, one step at a time. */
export function Stepper({ label, value, onChange, step = 1, min = 0, max, format = String }: {
  readonly label: ReactNode;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly format?: (value: number) => string;
}) {
  const words = useWords();
  const id = useId();
  const set = (wanted: number) => onChange(Math.max(min, max === undefined ? wanted : Math.min(max, wanted)));
  return (
    <div className={styles.stepper} role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <button type="button" aria-label={words.decrease} aria-disabled={value <= min || undefined} onClick={() => set(value - step)}><IconMinus size={18} aria-hidden /></button>
      <output className="num" aria-live="polite">{format(value)}</output>
      <button type="button" aria-label={words.increase} aria-disabled={(max !== undefined && value >= max) || undefined} onClick={() => set(value + step)}><IconPlus size={18} aria-hidden /></button>
    </div>
  );
}
