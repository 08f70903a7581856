import { useMutation } from '@apollo/client/react';
import { LogProceduresDocument } from '@practicum/contract/client';
import { ageBandNames, logHoursPage, logProceduresPage, procedureActivityNames, procedureNames, procedurePurposeNames, procedureRoleNames, procedureSubjectNames, surgicalSpecialtyNames } from '@practicum/copy';
import {
  ageBands, hasSpecialty, MOST_PROCEDURES, procedureActivities, procedureRoles, procedures, procedureSubjects, purposesFor, rolesFor, surgicalSpecialties,
  type AgeBand, type Procedure, type ProcedureActivity, type ProcedurePurpose, type ProcedureRole, type ProcedureSubject, type SurgicalSpecialty,
} from '@practicum/domain';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { now } from '../../app/clock';
import { newClientKey } from '../../app/client-key';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { Answer } from '../../ui/answer';
import { Choice, Segments } from '../../ui/choice';
import { CheckField, DateField, SelectField, TextAreaField } from '../../ui/fields';
import { formatCount } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Stepper } from '../../ui/stepper';
import { useNote } from '../../ui/undo-note';
import { Band } from '../../ui/verdict';
import styles from './log-procedures.module.css';

interface Draft {
  readonly clientKey: string;
  readonly procedure: Procedure | null;
  readonly count: number;
  readonly role: ProcedureRole;
  readonly subject: ProcedureSubject;
  readonly successful: boolean;
  readonly unaided: boolean;
  readonly activity: ProcedureActivity;
  readonly purpose: ProcedurePurpose | null;
  readonly specialty: SurgicalSpecialty | null;
  readonly ageBand: AgeBand | null;
  readonly date: string;
  readonly note: string;
}

const fields = ['procedure', 'count', 'role', 'activity', 'purpose', 'specialty', 'date', 'note', 'ageBand'];
const oneOf = <Word extends string>(words: readonly Word[], word: string | null): Word | undefined => words.find((one) => one === word);

/** The day on this device's calendar: the first guess. */
const deviceDay = (): string => new Date(now()).toLocaleDateString('sv-SE');

/** What a specimen is for unless the person says otherwise. */
function usualPurpose(procedure: Procedure, activity: ProcedureActivity): ProcedurePurpose | null {
  if (purposesFor(procedure).length === 0) return null;
  return activity === 'lab' ? 'practice' : 'clinical-test';
}

/** What was done on one day, of one kind. Nothing of it may point to a patient. */
export function ProceduresForm({ enrollmentId, placementId, line, back, person }: {
  readonly enrollmentId: string;
  readonly placementId: string | null;
  readonly line: string;
  readonly back: { readonly to: string; readonly label: string };
  /** Whose procedures they are, where somebody else logs them. */
  readonly person?: string | undefined;
}) {
  const copy = useCopy(logProceduresPage);
  const hours = useCopy(logHoursPage);
  const { language } = useLanguage();
  const note = useNote();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft>(() => ({ clientKey: newClientKey(), procedure: null, count: 1, role: 'performed', subject: 'live', successful: true, unaided: true, activity: 'externship', purpose: null, specialty: null, ageBand: null, date: deviceDay(), note: '' }));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attested, setAttested] = useState(false);
  const fail = (field: string, message: string): void => setErrors((before) => ({ ...before, [field]: message }));
  const [log] = useMutation(LogProceduresDocument);
  const { busy, said, send } = useFormAnswer(fail, fields);
  const set = (change: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...change }));
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))));
  };
  const what = draft.procedure && `${formatCount(draft.count, language)} × ${procedureNames[draft.procedure][language]}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { procedure, note: text, ...rest } = draft;
    if (!procedure) fail('procedure', hours.fillIn);
    const specialtyMissing = procedure !== null && hasSpecialty(procedure) && !draft.specialty;
    if (specialtyMissing) fail('specialty', hours.fillIn);
    if (draft.date === '') fail('date', hours.fillIn);
    if (!attested) fail('attested', hours.attestFirst);
    if (!procedure || specialtyMissing || draft.date === '' || !attested) return;
    const input = { ...rest, procedure, enrollmentId, placementId, note: text.trim() || null };
    void send(async () => (await log({ variables: { input } })).data?.logProcedures, async () => {
      note({ say: copy.sent(what ?? '') });
      await navigate(back.to);
    });
  };
  const roles = draft.procedure ? rolesFor(draft.procedure) : procedureRoles.slice(0, 3);
  const purposes = draft.procedure ? purposesFor(draft.procedure) : [];
  const choose = (procedure: Procedure): void => set({ procedure, role: rolesFor(procedure)[0] ?? 'performed', purpose: usualPurpose(procedure, draft.activity), specialty: null });
  const move = (activity: ProcedureActivity): void => set({ activity, purpose: draft.procedure && usualPurpose(draft.procedure, activity) });
  return (
    <PhonePage title={line} line={line} back={back}>
      <Answer>{what ?? (person ? copy.whatFor(person) : copy.what)}</Answer>
      <form className={styles.form} onSubmit={submit} noValidate>
        {said && <div role="alert"><Band kind="late">{said}</Band></div>}
        <SelectField
          label={copy.procedure} placeholder={copy.chooseOne} searchable value={draft.procedure} error={errors['procedure']} data={procedures.map((value) => ({ value, label: procedureNames[value][language] }))}
          onChange={(value) => { const found = oneOf(procedures, value); if (found) choose(found); }}
        />
        <Stepper label={copy.count} value={draft.count} min={1} max={MOST_PROCEDURES} onChange={(count) => set({ count })} format={(count) => formatCount(count, language)} />
        {errors['count'] && <p role="alert" className={styles.error}>{errors['count']}</p>}
        <DateField label={copy.date} value={draft.date} error={errors['date']} onChange={(event) => set({ date: event.currentTarget.value })} />
        <Choice label={copy.role} error={errors['role']} value={draft.role} onChange={(role) => set({ role })} options={roles.map((value) => ({ value, label: procedureRoleNames[value][language] }))} />
        {draft.procedure && hasSpecialty(draft.procedure) && (
          <SelectField
            label={copy.specialty} placeholder={copy.chooseOne} value={draft.specialty} error={errors['specialty']} onChange={(value) => set({ specialty: oneOf(surgicalSpecialties, value) ?? null })}
            data={surgicalSpecialties.map((value) => ({ value, label: surgicalSpecialtyNames[value][language] }))}
          />
        )}
        {!person && <Choice label={copy.activity} error={errors['activity']} value={draft.activity} onChange={move} options={procedureActivities.map((value) => ({ value, label: procedureActivityNames[value][language] }))} />}
        {purposes.length > 0 && <Segments label={copy.purpose} value={draft.purpose ?? undefined} onChange={(purpose) => set({ purpose })} options={purposes.map((value) => ({ value, label: procedurePurposeNames[value][language] }))} />}
        <Segments label={copy.subject} value={draft.subject} onChange={(subject) => set({ subject })} options={procedureSubjects.map((value) => ({ value, label: procedureSubjectNames[value][language] }))} />
        <div>
          <CheckField label={copy.successful} checked={draft.successful} onChange={(event) => set({ successful: event.currentTarget.checked })} />
          <CheckField label={copy.unaided} checked={draft.unaided} onChange={(event) => set({ unaided: event.currentTarget.checked })} />
        </div>
        {draft.subject === 'live' && (
          <SelectField
            label={copy.ageBand} value={draft.ageBand ?? ''} error={errors['ageBand']} onChange={(value) => set({ ageBand: oneOf(ageBands, value) ?? null })}
            data={[{ value: '', label: copy.noAgeBand }, ...ageBands.map((value) => ({ value, label: ageBandNames[value][language] }))]}
          />
        )}
        <TextAreaField label={copy.note} description={copy.noteHint} value={draft.note} maxLength={500} error={errors['note']} onChange={(event) => set({ note: event.currentTarget.value })} />
        <CheckField label={person ? copy.attestFor(person) : copy.attest} checked={attested} error={errors['attested']} aria-invalid={Boolean(errors['attested'])} onChange={(event) => { setAttested(event.currentTarget.checked); fail('attested', ''); }} />
        <MainAction type="submit" loading={busy}>{what ? copy.send(what) : copy.sendPlain}</MainAction>
      </form>
    </PhonePage>
  );
}
