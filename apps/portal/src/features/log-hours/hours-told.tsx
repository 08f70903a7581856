import { logHoursPage } from '@practicum/copy';
import { useEffect, useRef, type ReactNode } from 'react';
import { DropClaim } from '../../field/drop-claim';
import { useCopy, useLanguage } from '../../app/language';
import { classes } from '../../ui/classes';
import { formatHours, formatInstant } from '../../ui/format';
import { Glyph } from '../../ui/status';
import { Unsent } from '../../ui/unsent';
import { Band } from '../../ui/verdict';
import styles from './log-hours.module.css';
import type { useHoursForm } from './use-hours-form';

/** What the server said of the last try, or that it said nothing; nothing of it is ever lost. */
export function HoursTold({ form, before }: { readonly form: ReturnType<typeof useHoursForm>; readonly before?: ReactNode }) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const { told, unsent, look } = form;
  const box = useRef<HTMLDivElement>(null);
  // The form is long: whoever pressed at its end is brought to the answer.
  useEffect(() => { if (told) box.current?.focus(); }, [told]);
  if (unsent) {
    const item = { key: unsent.draft.clientKey, what: copy.unsentItem(formatHours(look?.worked ?? 0, language, true)), when: formatInstant(unsent.at, language) };
    return <div ref={box} tabIndex={-1} role="alert" className={styles.told}><Unsent title={copy.unsentTitle} items={[item]}>{copy.unsentText}</Unsent></div>;
  }
  if (told?.kind === 'kept') {
    return (
      <div ref={box} tabIndex={-1} className={classes(styles.kept, styles.told)} role="alert">
        <h2><Glyph kind="late" size={20} />{copy.keptTitle}</h2>
        <p>{copy.keptText}</p>
        <ul>{told.kept.refusals.map(({ code, message }) => <li key={code}>{message}</li>)}</ul>
        <div className={styles.links}><DropClaim claimId={told.kept.claim.id} said={told.kept.claim.said} /></div>
      </div>
    );
  }
  if (told?.kind === 'refused') return <div ref={box} tabIndex={-1} role="alert" className={styles.told}><Band kind="late">{told.refusals.map(({ code, message }) => <p key={`${code} ${message}`}>{message}</p>)}</Band></div>;
  return before;
}
