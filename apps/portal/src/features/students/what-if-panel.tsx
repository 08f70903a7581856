import { useQuery } from '@apollo/client/react';
import { CredentialRulesDocument, WhatIfBasisDocument } from '@practicum/contract/client';
import { hourCategoryNames, jurisdictionNames, procedureNames, whatIfCopy } from '@practicum/copy';
import { hourCategories, jurisdictions, procedures, type AssessmentBasis } from '@practicum/domain';
import { useDeferredValue, useMemo, useRef, useState, type Ref } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { whatIf } from '../../field/what-if';
import { DateField, NumberField, SelectField } from '../../ui/fields';
import { Waiting } from '../../ui/states';
import { useKeys } from '../../ui/use-keys';
import type { StudentEnrollment } from './student-types';
import styles from './students.module.css';
import { WhatIfAnswers } from './what-if-answers';
import { nothingSupposed, questionOf, type WhatIfDraft } from './what-if-draft';

/** Fields above, answers below; every change is answered at once, here. */
export function WhatIfPanel({ enrollment: { id: enrollmentId } }: { readonly enrollment: StudentEnrollment }) {
  const copy = useCopy(whatIfCopy);
  const { language } = useLanguage();
  const [draft, setDraft] = useState(nothingSupposed);
  const set = (change: Partial<WhatIfDraft>) => setDraft({ ...draft, ...change });
  const first = useRef<HTMLInputElement>(null);
  useKeys({ w: () => first.current?.focus() });
  const { data, error } = useQuery(WhatIfBasisDocument, { variables: { enrollmentId }, fetchPolicy: 'cache-and-network' });
  const more = useQuery(WhatIfBasisDocument, { variables: { enrollmentId, credential: draft.credential }, skip: draft.credential === '' });
  const basis = joined(data?.assessmentBasis, draft.credential === '' ? undefined : more.data?.assessmentBasis);
  const asked = useDeferredValue(draft);
  const answers = useMemo(() => (basis ? whatIf(basis, questionOf(asked, basis.today), language) : undefined), [basis, asked, language]);
  return (
    <>
      <div className={styles.whatIfHead}>
        <h2>{copy.title}<small>{copy.nothingSaved}</small></h2>
        <button type="button" className={styles.plainButton} onClick={() => setDraft(nothingSupposed)}>{copy.reset}</button>
      </div>
      <Fields draft={draft} set={set} first={first} placed={Boolean(basis?.coming)} own={data?.assessmentBasis?.credentials.map(({ credential }) => credential) ?? []} />
      <div className={styles.answers} aria-live="polite">
        {answers && <WhatIfAnswers answers={answers} routes={draft.routes} onRoute={(credential, route) => set({ routes: { ...draft.routes, [credential]: route } })} />}
        {!answers && !error && <Waiting label={copy.working} />}
        {(error ?? more.error) && <p role="alert">{copy.failed}</p>}
      </div>
    </>
  );
}

function joined(basis: AssessmentBasis | null | undefined, more: AssessmentBasis | null | undefined): AssessmentBasis | undefined {
  if (!basis) return undefined;
  return more ? { ...basis, credentials: [...basis.credentials, ...more.credentials] } : basis;
}

function Fields({ draft, set, first, placed, own }: {
  readonly draft: WhatIfDraft;
  readonly set: (change: Partial<WhatIfDraft>) => void;
  readonly first: Ref<HTMLInputElement>;
  /** Whether there are weeks to fill. */
  readonly placed: boolean;
  /** Credentials that are answered anyway. */
  readonly own: readonly string[];
}) {
  const copy = useCopy(whatIfCopy);
  const { language } = useLanguage();
  const library = useQuery(CredentialRulesDocument).data?.credentials ?? [];
  const others = library.filter(({ credential }) => !own.includes(credential)).map(({ credential, name }) => ({ value: credential, label: `${credential} · ${name}` }));
  return (
    <div className={styles.pair}>
      <DateField ref={first} label={copy.judgeOn} value={draft.on} onChange={(event) => set({ on: event.currentTarget.value })} />
      <SelectField label={copy.state} searchable clearable placeholder={copy.asRecorded} value={draft.state || null} onChange={(state) => set({ state: state ?? '' })} data={jurisdictions.map((value) => ({ value, label: jurisdictionNames[value][language] }))} />
      <NumberField label={copy.moreHours} min={0} value={draft.hours} onChange={(hours) => set({ hours: String(hours) })} />
      <SelectField label={copy.category} value={draft.category} allowDeselect={false} onChange={(category) => set({ category: category ?? 'externship' })} data={hourCategories.map((value) => ({ value, label: hourCategoryNames[value][language] }))} />
      <SelectField label={copy.procedure} searchable clearable value={draft.procedure || null} onChange={(procedure) => set({ procedure: procedure ?? '' })} data={procedures.map((value) => ({ value, label: procedureNames[value][language] }))} />
      <NumberField label={copy.howMany} min={0} allowDecimal={false} value={draft.count} onChange={(count) => set({ count: String(count) })} />
      {placed && <NumberField label={copy.weekly} min={0} value={draft.weekly} onChange={(weekly) => set({ weekly: String(weekly) })} />}
      <SelectField label={copy.credential} searchable clearable value={draft.credential || null} onChange={(credential) => set({ credential: credential ?? '' })} data={others} />
    </div>
  );
}
