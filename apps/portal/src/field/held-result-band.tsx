import type { HeldResult_CardFragment } from '@practicum/contract/client';
import { heldResultCard } from '@practicum/copy';
import type { ReactNode } from 'react';
import { useCopy } from '../app/language';
import { Status } from '../ui/status';
import { Band } from '../ui/verdict';
import styles from './held-result-band.module.css';

/** A passed exam whose result the body holds: the days that are left, large; what has to be done first; what can be done here. */
export function HeldResultBand({ held, children }: { readonly held: HeldResult_CardFragment; readonly children?: ReactNode }) {
  const copy = useCopy(heldResultCard);
  const { credential, body, daysLeft, says, open, deadline } = held;
  const days = daysLeft ?? null;
  return (
    <Band kind={days !== null && days < 0 ? 'blocked' : 'late'}>
      <section className={styles.held} aria-label={copy.title(credential)}>
        <h2>{copy.title(credential)}<b className="num">{days === null ? copy.unknown(body) : copy.daysLeft(days)}</b></h2>
        <p>{says}</p>
        {open.length > 0 && <p className={styles.open}>{copy.first}: {open.map((label) => <Status key={label} kind="open" wrap>{label}</Status>)}</p>}
        {deadline && <p>{copy.deadlineBy(deadline)}</p>}
        {children && <div className={styles.act}>{children}</div>}
      </section>
    </Band>
  );
}
