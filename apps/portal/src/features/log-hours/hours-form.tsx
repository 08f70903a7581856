import { hourCategoryNames, logHoursPage } from '@practicum/copy';
import { hourCategories } from '@practicum/domain';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { Answer } from '../../ui/answer';
import { CheckField, DateField, SelectField, TextAreaField, TimeField } from '../../ui/fields';
import { formatHours } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { BreakField } from './break-field';
import { HoursSum } from './hours-sum';
import { HoursTold } from './hours-told';
import styles from './log-hours.module.css';
import { LoggedHours } from './logged-hours';
import { OpenTimeChoice } from './open-time-choice';
import { deviceZone, type Place } from './place';
import type { HoursDraft } from './hours-draft';
import { useHoursForm } from './use-hours-form';

export interface HoursFormProps {
  readonly enrollmentId: string;
  readonly places: readonly Place[];
  readonly initial: HoursDraft;
  /** The page's name. */
  readonly line: string;
  readonly back: { readonly to: string; readonly label: string };
  /** Whose hours they are, where somebody else logs them. */
  readonly person?: string | undefined;
  /** The entry that these hours take the place of. */
  readonly correcting?: { readonly timeEntryId: string; readonly expectedVersion: number } | undefined;
  /** What is already known, such as why these hours were kept. */
  readonly before?: ReactNode;
  /** The same form once more, for another day. */
  readonly fresh: () => HoursDraft;
}

/** Hours as a person says them, with their sum before anything is sent. */
export function HoursForm({ enrollmentId, places, initial, line, back, person, correcting, before, fresh }: HoursFormProps) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const zoneOf = (placementId: string | null): string => places.find((one) => one.id === placementId)?.site.zone ?? deviceZone();
  const form = useHoursForm(enrollmentId, initial, zoneOf, copy.unsureSaid);
  const { draft, look, errors, set } = form;
  const [attested, setAttested] = useState(false);
  const [reason, setReason] = useState('');
  const place = places.find((one) => one.id === draft.placementId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = (['date', 'startsAt', 'endsAt'] as const).filter((field) => draft[field] === '');
    missing.forEach((field) => form.fail(field, copy.fillIn));
    const undecided = form.open.filter((open) => form.chosen(open) === null);
    undecided.forEach(({ field }) => form.fail(`open-${field}`, copy.chooseOne));
    const unsaid = correcting && reason.trim() === '';
    if (unsaid) form.fail('reason', copy.fillIn);
    if (!attested) form.fail('attested', copy.attestFirst);
    if (missing.length + undecided.length > 0 || unsaid || !attested || form.busy) return focusFirstError(event.currentTarget);
    void form.submit(correcting && { ...correcting, reason: reason.trim() }).then(() => setAttested(false));
  };

  if (form.told?.kind === 'logged') {
    return <LoggedHours logged={form.told.logged} line={line} back={back} {...(correcting ? {} : { onAnother: () => { form.restart(fresh()); setAttested(false); } })} />;
  }
  // What stands in the box above is not said twice; the field is marked all the same.
  const above = form.told?.kind === 'kept' ? new Set(form.told.kept.refusals.map(({ message }) => message)) : undefined;
  const toldAbove = (field: string): string | boolean | undefined => (errors[field] && above?.has(errors[field]) ? true : errors[field]);
  const hours = look && formatHours(look.worked, language, true);
  const attest = person ? copy.attestFor(person) : place ? copy.attest(place.site.name) : copy.attestNoPlace;
  const signer = place?.preceptor?.name;
  return (
    <PhonePage title={line} line={line} back={back}>
      <Answer reason={place?.site.name}>{hours ?? (person ? copy.whenFor(person) : copy.when)}</Answer>
      <form className={styles.form} onSubmit={submit} noValidate>
        <HoursTold form={form} before={before} />
        {places.length > 1 && (
          <SelectField
            label={copy.site} value={draft.placementId ?? ''} onChange={(value) => set('placementId', value || null)}
            data={[...places.map((one) => ({ value: one.id, label: one.site.name })), { value: '', label: copy.noSite }]}
          />
        )}
        <SelectField
          label={copy.category} value={draft.category} data={hourCategories.map((value) => ({ value, label: hourCategoryNames[value][language] }))}
          onChange={(value) => { const found = hourCategories.find((one) => one === value); if (found) set('category', found); }}
        />
        <DateField label={copy.date} value={draft.date} error={toldAbove('date')} onChange={(event) => set('date', event.currentTarget.value)} />
        <div className={styles.pair}>
          <TimeField label={copy.startsAt} value={draft.startsAt} error={toldAbove('startsAt')} onChange={(event) => set('startsAt', event.currentTarget.value)} />
          <TimeField label={copy.endsAt} value={draft.endsAt} error={toldAbove('endsAt')} onChange={(event) => set('endsAt', event.currentTarget.value)} />
        </div>
        {form.open.map((open) => <OpenTimeChoice key={open.field} open={open} chosen={form.chosen(open)} error={errors[`open-${open.field}`]} onChoose={(reading, said) => form.choose(open, reading, said)} />)}
        <BreakField minutes={draft.breakMinutes} error={errors['breakMinutes']} onChange={(minutes) => set('breakMinutes', minutes)} />
        {look && <HoursSum draft={draft} look={look} />}
        <TextAreaField label={copy.note} description={copy.noteHint} value={draft.note} maxLength={500} error={errors['note']} onChange={(event) => set('note', event.currentTarget.value)} />
        {correcting && <TextAreaField label={copy.reason} description={copy.reasonHint} value={reason} maxLength={500} error={errors['reason']} onChange={(event) => { setReason(event.currentTarget.value); form.fail('reason', ''); }} />}
        <div className={styles.attest}>
          <CheckField label={attest} checked={attested} error={errors['attested']} aria-invalid={Boolean(errors['attested'])} onChange={(event) => { setAttested(event.currentTarget.checked); form.fail('attested', ''); }} />
        </div>
        <MainAction type="submit" loading={form.busy} note={signer && !person ? copy.goesTo(signer) : undefined}>{hours ? copy.send(hours) : copy.sendPlain}</MainAction>
      </form>
    </PhonePage>
  );
}

/** The reader is led to the first thing that is missing, once it is drawn. */
function focusFirstError(form: EventTarget): void {
  requestAnimationFrame(() => {
    if (form instanceof HTMLFormElement) form.querySelector<HTMLElement>('[aria-invalid="true"], fieldset:has([role="alert"]) input')?.focus();
  });
}
