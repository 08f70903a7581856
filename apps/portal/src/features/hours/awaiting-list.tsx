import { Button } from '@mantine/core';
import type { HoursAwaitingLookQuery } from '@practicum/contract/client';
import { hoursPages } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { Amount } from '../../ui/amount';
import { DecisionGroup, DecisionList, DecisionRow } from '../../ui/decisions';
import { formatDay } from '../../ui/format';
import { entryPath } from './entry-path';
import styles from './hours.module.css';

type Entry = HoursAwaitingLookQuery['hoursAwaitingLook']['edges'][number]['node'];

/** Entries that wait, oldest first: who, what does not agree, and the way to look. */
export function AwaitingList({ entries, total, onMore }: { readonly entries: readonly Entry[]; readonly total: number; readonly onMore: () => void }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  return (
    <>
      <DecisionList label={copy.waits}>
        <DecisionGroup kind="late" title={copy.waits} count={total} leads>
          {entries.map(({ id, student, site, clinicalDate, minutes, exceptions }) => {
            const [first, ...others] = exceptions.filter(({ decision }) => !decision);
            return (
              <DecisionRow
                key={id} who={student.name} where={[site?.name, formatDay(clinicalDate, language, 'weekday')].filter(Boolean).join(' · ')} fact={first?.says ?? copy.look}
                detail={others.map(({ says }) => says).join(' ')} meter={<Amount minutes={minutes} unit />} action={{ label: copy.look, to: entryPath(id) }}
              />
            );
          })}
        </DecisionGroup>
      </DecisionList>
      {entries.length < total && <Button variant="default" className={styles.more} onClick={onMore}>{copy.more(total - entries.length)}</Button>}
    </>
  );
}
