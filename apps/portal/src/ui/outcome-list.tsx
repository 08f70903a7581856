import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Choice, type Option } from './choice';
import styles from './outcome-list.module.css';
import { Key } from './surface';
import { useKeys } from './use-keys';

/** A few ways to decide, each with what it does; the number keys pick one, and the button repeats it before anything happens. */
export function OutcomeList<Value extends string>({ label, outcomes, onDecide, busy, more }: {
  readonly label: string;
  readonly outcomes: readonly { readonly value: Value; readonly label: string; readonly effect: ReactNode; readonly action: string }[];
  readonly onDecide: (value: Value) => void;
  readonly busy?: boolean;
  /** What the chosen way asks for, such as a message as it will be read. */
  readonly more?: (value: Value) => ReactNode;
}) {
  const [value, choose] = useState<Value>();
  const chosen = outcomes.find((outcome) => outcome.value === value);
  useKeys(Object.fromEntries(outcomes.map((outcome, at) => [`${at + 1}`, () => choose(outcome.value)])));
  const options = outcomes.map((outcome, at): Option<Value> => ({
    value: outcome.value, note: outcome.effect, label: <span className={styles.label}>{outcome.label}<Key>{at + 1}</Key></span>,
    ...(more ? { more: more(outcome.value) } : {}),
  }));
  return (
    <div className={styles.outcomes}>
      <Choice label={label} options={options} value={value} onChange={choose} />
      {chosen && <div className={styles.foot}><Button fullWidth size="sm" loading={busy ?? false} onClick={() => onDecide(chosen.value)}>{chosen.action}</Button></div>}
    </div>
  );
}
