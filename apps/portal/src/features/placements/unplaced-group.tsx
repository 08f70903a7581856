import { Button } from '@mantine/core';
import type { UnplacedStudentsQuery } from '@practicum/contract/client';
import { placementsPage } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { DecisionGroup, DecisionList, DecisionRow } from '../../ui/decisions';
import { formatDay, formatHours } from '../../ui/format';
import styles from './placements.module.css';

type Unplaced = UnplacedStudentsQuery['unplacedStudents'][number];
const AT_FIRST = 8;

/** Students with externship hours to do and nowhere to do them, soonest due first. */
export function UnplacedGroup({ unplaced, onPlace }: { readonly unplaced: readonly Unplaced[]; readonly onPlace: (student: Unplaced) => void }) {
  const copy = useCopy(placementsPage);
  const { language } = useLanguage();
  const [all, showAll] = useState(false);
  return (
    <div className={styles.unplaced}>
      <DecisionList label={copy.unplaced}>
        <DecisionGroup kind="late" title={copy.unplaced} count={unplaced.length} leads>
          {(all ? unplaced : unplaced.slice(0, AT_FIRST)).map((one) => {
            const { enrollment: { id, student, program, cohort, expectedCompletionOn }, neededMinutes } = one;
            return (
              <DecisionRow
                key={id} who={student.name} where={[program.code, ...(cohort ? [cohort.name] : [])].join(' · ')} fact={copy.needs(formatHours(neededMinutes, language))}
                detail={expectedCompletionOn && copy.by(formatDay(expectedCompletionOn, language, 'year'))} action={{ label: copy.place, onAct: () => onPlace(one) }}
              />
            );
          })}
        </DecisionGroup>
      </DecisionList>
      {!all && unplaced.length > AT_FIRST && <Button variant="default" className={styles.more} onClick={() => showAll(true)}>{copy.showAll(unplaced.length)}</Button>}
    </div>
  );
}
