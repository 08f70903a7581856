import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { WhatIfDocument } from '@practicum/contract/client';
import { procedureNames, standingCopy, studentPage } from '@practicum/copy';
import { isLocalDate, procedures } from '@practicum/domain';
import { useRef, useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { verdictWords } from '../../field/finding-words';
import { verdictKind } from '../../field/standing';
import { DateField, NumberField, SelectField } from '../../ui/fields';
import { Waiting } from '../../ui/states';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import { useKeys } from '../../ui/use-keys';
import styles from './students.module.css';

interface Supposed { readonly on: string; readonly hours: string; readonly procedure: string; readonly count: string }

const nothing: Supposed = { on: '', hours: '', procedure: '', count: '' };
const WAIT_MS = 350;
const MINUTES_AN_HOUR = 60;

/** What is asked of the server: only what was filled in. */
function variablesOf({ on, hours, procedure, count }: Supposed) {
  const added = Math.round(Number(hours) * MINUTES_AN_HOUR), more = Number(count);
  return {
    ...(isLocalDate(on) ? { on } : {}),
    ...(added > 0 ? { externshipMinutes: added } : {}),
    ...(procedure && Number.isInteger(more) && more > 0 ? { procedure, count: more } : {}),
  };
}

/** The same answer for another day, or with more done. Nothing is saved. */
export function WhatIf({ enrollmentId }: { readonly enrollmentId: string }) {
  const copy = useCopy(studentPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const [supposed, setSupposed] = useState(nothing);
  const [asked] = useDebouncedValue(supposed, WAIT_MS);
  const variables = variablesOf(asked);
  const first = useRef<HTMLInputElement>(null);
  useKeys({ w: () => first.current?.focus() });
  const idle = Object.keys(variables).length === 0;
  const { data, error, loading } = useQuery(WhatIfDocument, { variables: { enrollmentId, ...variables }, skip: idle });
  const set = (change: Partial<Supposed>) => setSupposed({ ...supposed, ...change });
  const names = procedures.map((word) => ({ value: word, label: procedureNames[word][language] }));
  return (
    <Card padded>
      <div className={styles.whatIf}>
        <div className={styles.whatIfHead}>
          <h2>{copy.whatIf}<small>{copy.nothingSaved}</small></h2>
          <button type="button" className={styles.plainButton} onClick={() => setSupposed(nothing)}>{copy.reset}</button>
        </div>
        <div className={styles.pair}>
          <DateField ref={first} label={copy.judgeOn} value={supposed.on} onChange={(event) => set({ on: event.currentTarget.value })} />
          <NumberField label={copy.moreHours} min={0} value={supposed.hours} onChange={(hours) => set({ hours: String(hours) })} />
          <SelectField label={copy.procedure} searchable clearable data={names} value={supposed.procedure || null} onChange={(procedure) => set({ procedure: procedure ?? '' })} />
          <NumberField label={copy.howMany} min={0} allowDecimal={false} value={supposed.count} onChange={(count) => set({ count: String(count) })} />
        </div>
        {!idle && (
          <div className={styles.answers} aria-live="polite">
            {data?.whatIf.map(({ credential, verdict, eligibleOn, says }) => (
              <div key={credential}><b>{credential}</b><Status kind={verdict === 'not-yet' && eligibleOn ? 'projected' : verdictKind(verdict)}>{verdictWords(verdict, eligibleOn, standing, language)}</Status><p>{says}</p></div>
            ))}
            {loading && !data && <Waiting label={copy.whatIfWaiting} />}
            {error && !data && <p role="alert">{copy.whatIfFailed}</p>}
          </div>
        )}
      </div>
    </Card>
  );
}
