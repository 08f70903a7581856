import { logHoursPage } from '@practicum/copy';
import type { Minutes } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { formatHours } from '../../ui/format';
import type { DraftLook, HoursDraft } from './hours-draft';
import styles from './log-hours.module.css';

/** The sum line by line: what was said on top, what will be signed below. */
export function HoursSum({ draft, look }: { readonly draft: Pick<HoursDraft, 'startsAt' | 'endsAt' | 'breakMinutes'>; readonly look: DraftLook }) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const hours = (minutes: Minutes): string => formatHours(minutes, language, true);
  return (
    <section aria-label={copy.sum}>
      <dl className={styles.sum}>
        <div><dt>{copy.in}</dt><dd className="num">{draft.startsAt}</dd></div>
        <div><dt>{look.nextDay ? copy.outNextDay : copy.out}</dt><dd className="num">{draft.endsAt}</dd></div>
        <div><dt>{copy.elapsed}{look.clocksChanged && <small>{copy.clockNote}</small>}</dt><dd className="num">{hours(look.elapsed)}</dd></div>
        <div><dt>{copy.break}</dt><dd className="num">{draft.breakMinutes > 0 ? `− ${formatHours(draft.breakMinutes, language)}` : '0 min'}</dd></div>
        <div><dt>{copy.toBeSigned}</dt><dd className="num">{hours(look.worked)}</dd></div>
      </dl>
    </section>
  );
}
