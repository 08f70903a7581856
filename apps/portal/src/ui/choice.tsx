import { useId, type ReactNode } from 'react';
import styles from './choice.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  /** Opens beneath the option while it is chosen. */
  readonly more?: ReactNode;
}

/** One of a few, as large rows for the thumb. Arrow keys move, as in any group of radios. */
export function Choice<Value extends string>({ label, options, value, onChange, error }: {
  readonly label: ReactNode;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly error?: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles.option} data-on={option.value === value || undefined}>
          <label>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.words}><span>{option.label}</span>{option.note && <small>{option.note}</small>}</span>
          </label>
          {option.more && option.value === value && <div className={styles.more}>{option.more}</div>}
        </div>
      ))}
      {error && <div id={`${id}-error`} className={styles.error} role="alert">{error}</div>}
    </fieldset>
  );
}

/** One of a few short words in a row, such as days or break lengths. */
export function Segments<Value extends string>({ label, options, value, onChange }: {
  readonly label: ReactNode;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles.segments}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value} data-on={option.value === value || undefined}>
            <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
