import { exceptionDecisionNames, hourCategoryNames, studentPage, timeEntryStatusNames } from '@practicum/copy';
import type { TimeEntry_HistoryFragment, TimeEntry_RowFragment } from '@practicum/contract/client';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { timeEntryKind } from '../../field/standing';
import { Amount } from '../../ui/amount';
import { formatDay, formatInstant, type Language } from '../../ui/format';
import { Status } from '../../ui/status';
import styles from './students.module.css';

type Entry = TimeEntry_RowFragment & TimeEntry_HistoryFragment;

/** Entries one under the other, each with what happened to it. */
export function HoursTable({ entries }: { readonly entries: readonly Entry[] }) {
  const copy = useCopy(studentPage);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={copy.entries}>
      <table className={styles.table}>
        <thead>
          <tr><th scope="col">{copy.date}</th><th scope="col" data-wide>{copy.kind}</th><th scope="col" data-wide>{copy.site}</th><th scope="col" data-align="end">{copy.amount}</th><th scope="col" data-align="end">{copy.credited}</th><th scope="col">{copy.standing}</th></tr>
        </thead>
        <tbody>{entries.map((entry) => <EntryLine key={entry.id} entry={entry} />)}</tbody>
      </table>
    </div>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const { clinicalDate, zone, startsAt, endsAt, category, site, minutes, creditedMinutes, status, note, exceptions, history } = entry;
  const time = (at: string) => formatInstant(at, language, zone).slice(-5);
  return (
    <tr>
      <th scope="row">{formatDay(clinicalDate, language, 'weekday')}{startsAt && endsAt && <small className="num">{time(startsAt)} – {time(endsAt)}</small>}<small data-narrow>{[labelOf(hourCategoryNames, category, language), site?.name].filter(Boolean).join(' · ')}</small></th>
      <td data-wide>{labelOf(hourCategoryNames, category, language)}{note && <small>{note}</small>}</td>
      <td data-wide>{site?.name ?? '—'}</td>
      <td data-align="end"><Amount minutes={minutes} /></td>
      <td data-align="end">{creditedMinutes > 0 || status === 'credited' ? <Amount minutes={creditedMinutes} /> : '—'}</td>
      <td>
        <Status kind={timeEntryKind(status)} quiet={status === 'credited'}>{labelOf(timeEntryStatusNames, status, language)}</Status>
        {exceptions.map(({ id, says }) => <small key={id}>{says}</small>)}
        {history.length > 0 && (
          <details>
            <summary>{copy.showHistory}</summary>
            <ul>{history.map(({ kind, by, reason, at }, place) => <li key={place}>{[stepName(kind, copy.resubmitted, language), by, formatInstant(at, language, zone), reason].filter(Boolean).join(' · ')}</li>)}</ul>
          </details>
        )}
      </td>
    </tr>
  );
}

const DECIDED = 'decided-';

/** What happened, in a word: a standing that was reached, or a decision that was taken. */
function stepName(kind: string, resubmitted: string, language: Language): string {
  if (kind === 'resubmitted') return resubmitted;
  if (kind.startsWith(DECIDED)) return labelOf(exceptionDecisionNames, kind.slice(DECIDED.length), language);
  return labelOf(timeEntryStatusNames, kind, language);
}
