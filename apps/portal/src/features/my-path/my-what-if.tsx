import { useQuery } from '@apollo/client/react';
import { WhatIfBasisDocument } from '@practicum/contract/client';
import { whatIfCopy } from '@practicum/copy';
import type { AssessmentBasis } from '@practicum/domain';
import { useMemo, useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { whatIf } from '../../field/what-if';
import { Card } from '../../ui/surface';
import { formatHours } from '../../ui/format';
import { Stepper } from '../../ui/stepper';
import styles from './my-path.module.css';

const AN_HOUR = 60;
const MOST_IN_A_WEEK = 40 * AN_HOUR;

/** What if I worked more? The day by which the exam is open, for fuller or emptier weeks. Nothing is saved. */
export function MyWhatIf({ enrollmentId, credential }: { readonly enrollmentId: string; readonly credential: string }) {
  const { data } = useQuery(WhatIfBasisDocument, { variables: { enrollmentId, credential } });
  const basis = data?.assessmentBasis;
  return basis?.coming && basis.coming.leftMinutes > 0 ? <Weeks basis={basis} weekly={basis.coming.weeklyMinutes} /> : null;
}

function Weeks({ basis, weekly }: { readonly basis: AssessmentBasis; readonly weekly: number }) {
  const copy = useCopy(whatIfCopy);
  const { language } = useLanguage();
  const [minutes, setMinutes] = useState(Math.round(weekly / AN_HOUR) * AN_HOUR);
  const [now] = useMemo(() => whatIf(basis, { on: basis.today }, language), [basis, language]);
  const [then] = useMemo(() => whatIf(basis, { on: basis.today, weeklyMinutes: minutes }, language), [basis, minutes, language]);
  const same = now?.eligibleOn !== undefined && now.eligibleOn === then?.eligibleOn;
  return (
    <Card padded>
      <section className={styles.whatIf} aria-label={copy.mine}>
        <h2 className={styles.heading}>{copy.mine}</h2>
        <Stepper label={copy.weekly} value={minutes} step={AN_HOUR} min={0} max={MOST_IN_A_WEEK} onChange={setMinutes} format={(value) => formatHours(value, language)} />
        <p aria-live="polite">{same && then.eligibleOn ? copy.sameDay(then.eligibleOn) : then?.eligibleOn ? copy.otherDay(then.eligibleOn) : then?.says}</p>
      </section>
    </Card>
  );
}
