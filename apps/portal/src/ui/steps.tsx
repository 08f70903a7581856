import { IconCheck } from '@tabler/icons-react';
import { useWords } from './words';
import styles from './steps.module.css';

/** Where a piece of work stands among its steps. */
export function Steps({ steps, current, label }: { readonly steps: readonly string[]; readonly current: number; readonly label: string }) {
  const words = useWords();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, at) => (
        <li key={step} data-done={at < current || undefined} aria-current={at === current ? 'step' : undefined}>
          <span className={styles.mark} aria-hidden="true">{at < current ? <IconCheck size={12} stroke={3} /> : at + 1}</span>
          <span className="unseen">{words.step(at + 1, steps.length)} </span>{step}
        </li>
      ))}
    </ol>
  );
}
