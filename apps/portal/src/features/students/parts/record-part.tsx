import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { eligibilityCopy, studentPage } from '@practicum/copy';
import { recordSections } from '@practicum/domain';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useCopy, useLanguage } from '../../../app/language';
import { formatInstant } from '../../../ui/format';
import { Refused } from '../../../ui/refused';
import { Row, Rows } from '../../../ui/rows';
import type { PartProps, Student } from '../student-types';
import styles from '../students.module.css';
import { useFactSays } from '../use-fact-says';
import { WithdrawFactSheet } from '../withdraw-fact-sheet';

type Fact = Student['facts'][number];

// The form brings the record's own reader along, which nobody needs who only looks.
const FactSheet = lazy(async () => ({ default: (await import('../fact-sheet')).FactSheet }));

/** What the school keeps by hand beside courses, hours and procedures, section by section. */
export function RecordPart({ student, view }: PartProps) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  const say = useFactSays();
  const [opened, sheet] = useDisclosure(view.add !== undefined);
  const [leaving, setLeaving] = useState<Fact>();
  const may = student.viewerCan.includes('record.keep');
  const sections = recordSections.map((section) => ({ section, facts: student.facts.filter((fact) => fact.section === section) })).filter(({ facts }) => facts.length > 0);
  return (
    <>
      <div className={styles.head}>
        <h2>{copy.tabs.record}</h2>
        <div><Refused reason={may ? undefined : copy.addFactNotYours}><Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={sheet.open}>{copy.addFact}</Button></Refused></div>
      </div>
      {sections.length === 0 && <p className={styles.quiet}>{copy.nothingYet}</p>}
      {sections.map(({ section, facts }) => (
        <section key={section} className={styles.section}>
          <h2>{eligibilityCopy[language].sections[section]}</h2>
          <Rows>
            {facts.map((fact) => (
              <Row
                key={fact.id} title={say(fact)} detail={copy.recordedBy({ by: fact.recordedBy ?? null, at: formatInstant(fact.at, language) })}
                end={may && <button type="button" className={styles.plainButton} aria-label={`${copy.withdraw}: ${say(fact)}`} onClick={() => setLeaving(fact)}>{copy.withdraw}</button>}
              />
            ))}
          </Rows>
        </section>
      ))}
      {may && opened && <Suspense><FactSheet opened studentId={student.id} begin={view.add} onClose={() => { sheet.close(); view.set({ add: '' }); }} /></Suspense>}
      <WithdrawFactSheet fact={leaving && { id: leaving.id, says: say(leaving) }} onClose={() => setLeaving(undefined)} />
    </>
  );
}
