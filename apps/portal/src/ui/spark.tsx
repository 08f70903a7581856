import styles from './charts.module.css';

/** A line against its dashed plan, small enough for a row. The row's words say the same. */
export function Spark({ values, plan, width = 84, height = 24 }: {
  readonly values: readonly number[];
  readonly plan: readonly number[];
  readonly width?: number;
  readonly height?: number;
}) {
  const steps = Math.max(plan.length, values.length, 2);
  const top = Math.max(1, ...values, ...plan);
  const x = (at: number) => 2 + (at / (steps - 1)) * (width - 6);
  const y = (value: number) => height - 3 - (value / top) * (height - 6);
  const path = (line: readonly number[]) => line.map((value, at) => `${at ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  const last = values.length - 1;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path d={path(plan)} className={styles.planLine} strokeWidth={1.25} strokeDasharray="2.5 2.5" />
      <path d={path(values)} className={styles.line} strokeWidth={2} />
      {last >= 0 && <circle cx={x(last)} cy={y(values[last] ?? 0)} r={2.75} className={styles.dot} />}
    </svg>
  );
}
