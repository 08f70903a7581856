import { whatIfCopy } from '@practicum/copy';
import { lazy, Suspense } from 'react';
import { useCopy } from '../../app/language';
import { Waiting } from '../../ui/states';
import { Card } from '../../ui/surface';
import type { StudentEnrollment } from './student-types';
import styles from './students.module.css';

// The rules come along only for those who look here.
const WhatIfPanel = lazy(async () => ({ default: (await import('./what-if-panel')).WhatIfPanel }));

/** The same answer for another day, elsewhere, or with more done. Nothing is saved. */
export function WhatIf({ enrollment }: { readonly enrollment: StudentEnrollment }) {
  const copy = useCopy(whatIfCopy);
  return (
    <Card padded>
      <div className={styles.whatIf}><Suspense fallback={<Waiting label={copy.working} />}><WhatIfPanel enrollment={enrollment} /></Suspense></div>
    </Card>
  );
}
