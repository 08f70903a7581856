import { classes } from './classes';
import styles from './meter.module.css';
import { useWords } from './words';

const share = (part: number, whole: number): number => (whole <= 0 ? 0 : Math.min(100, Math.max(0, (part / whole) * 100)));

/**
 * How much of a need is there: solid for what counts, hatched for what waits, a tick for the plan.
 * `format` says the figures in words for those who do not see the bar.
 */
export function Meter({ have, waiting = 0, need, plan, width, format = String }: {
  readonly have: number;
  readonly waiting?: number;
  readonly need: number;
  readonly plan?: number;
  readonly width?: number | string;
  readonly format?: (amount: number) => string;
}) {
  const words = useWords();
  const solid = share(have, need);
  const hatched = Math.min(100 - solid, share(waiting, need));
  const label = words.meter(format(have), waiting > 0 ? format(waiting) : undefined, format(need));
  return (
    <span className={styles.meter} style={{ width: width ?? '100%' }} role="img" aria-label={label}>
      <span className={styles.track}>
        <span className={styles.have} style={{ width: `${solid}%` }} />
        {hatched > 0 && <span className={classes(styles.waiting, styles.hatch)} style={{ width: `${hatched}%` }} />}
      </span>
      {plan !== undefined && <span className={styles.plan} style={{ left: `${share(plan, need)}%` }} />}
    </span>
  );
}

/** Figures above a meter: what there is at the left, what is needed at the right. */
export function MeterWithFigures({ have, waiting = 0, need, plan, format = String, needWords }: {
  readonly have: number;
  readonly waiting?: number;
  readonly need: number;
  readonly plan?: number;
  readonly format?: (amount: number) => string;
  readonly needWords?: string;
}) {
  return (
    <span className={styles.figured}>
      <span className={classes(styles.figures, 'num')} aria-hidden="true">
        <span>{format(have)}</span>
        <span className={styles.need}>{needWords ?? format(need)}</span>
      </span>
      <Meter have={have} waiting={waiting} need={need} format={format} {...(plan === undefined ? {} : { plan })} />
    </span>
  );
}

/** The large bar: counted, waiting, left, and their lines beneath, which add up to the need. */
export function HoursBar({ parts, total, format }: {
  /** In this order: counted, waiting, left. */
  readonly parts: readonly { readonly name: string; readonly amount: number; readonly look: 'have' | 'waiting' | 'left'; readonly note?: string }[];
  readonly total: { readonly name: string; readonly amount: number };
  readonly format: (amount: number) => string;
}) {
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {parts.filter(({ amount }) => amount > 0).map(({ name, amount, look }) => (
          <span key={name} className={classes(styles[look], look === 'waiting' && styles.hatch)} style={{ flexGrow: amount }} />
        ))}
      </div>
      <dl className={styles.lines}>
        {parts.map(({ name, amount, look, note }) => (
          <div key={name} className={styles.line}>
            <dt><span className={classes(styles.swatch, styles[look], look === 'waiting' && styles.hatch)} aria-hidden="true" />{name}{note && <small>{note}</small>}</dt>
            <dd className="num">{format(amount)}</dd>
          </div>
        ))}
        <div className={classes(styles.line, styles.total)}>
          <dt>{total.name}</dt>
          <dd className="num">{format(total.amount)}</dd>
        </div>
      </dl>
    </div>
  );
}
