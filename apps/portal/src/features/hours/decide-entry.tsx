import { useMutation } from '@apollo/client/react';
import { DecideExceptionsDocument, HoursAwaitingLookDocument, type TimeEntryPageQuery } from '@practicum/contract/client';
import { decisionEffects, exceptionDecisionNames, hoursPages } from '@practicum/copy';
import { exceptionDecisions, type ExceptionDecision } from '@practicum/domain';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { useTakeBack } from '../../app/use-take-back';
import { labelOf } from '../../field/label';
import { NumberField, TextAreaField } from '../../ui/fields';
import { formatDay, formatHours } from '../../ui/format';
import { OutcomeList } from '../../ui/outcome-list';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import styles from './hours.module.css';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;
const MINUTES_AN_HOUR = 60;

/** What to decide about an entry, or that somebody has decided it. */
export function DecideEntry({ entry, onDecided }: { readonly entry: Entry; readonly onDecided: () => void }) {
  const copy = useCopy(hoursPages);
  if (entry.viewerCan.includes('hours.decide')) return <Decide entry={entry} onDecided={onDecided} />;
  const settled = entry.exceptions.filter(({ decision }) => decision);
  return <Section title={copy.decide}>{settled.length > 0 ? <Settled entry={entry} /> : <Status kind="waived" wrap>{copy.notYours}</Status>}</Section>;
}

function Settled({ entry: { exceptions, history } }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const last = exceptions.findLast(({ decision }) => decision);
  const by = history.findLast(({ kind }) => kind.startsWith('decided-'))?.by ?? '';
  return <Status kind="done" wrap>{copy.settled}. {last?.decision && copy.settledBy({ decision: labelOf(exceptionDecisionNames, last.decision, language), by })}</Status>;
}

function Decide({ entry, onDecided }: { readonly entry: Entry; readonly onDecided: () => void }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const tell = useNote();
  const takeBack = useTakeBack();
  const [reason, setReason] = useState('');
  const [part, setPart] = useState<string | number>('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [decide] = useMutation(DecideExceptionsDocument, { refetchQueries: [HoursAwaitingLookDocument] });
  const { busy, said, send } = useFormAnswer((field, message) => setErrors((before) => ({ ...before, [field]: message })), ['reason', 'creditedMinutes']);
  const acts: Readonly<Record<ExceptionDecision, string>> = {
    credit: copy.acts.credit(formatHours(entry.minutes, language)), 'credit-part': copy.acts['credit-part'], 'not-credit': copy.acts['not-credit'], return: copy.acts.return(entry.student.name),
  };
  const act = (decision: ExceptionDecision) => {
    setErrors({});
    const counted = decision === 'credit-part' && part !== '' ? { creditedMinutes: Math.round(Number(part) * MINUTES_AN_HOUR) } : {};
    void send(
      async () => (await decide({ variables: { input: { timeEntryId: entry.id, expectedVersion: entry.version, decision, reason, ...counted } } })).data?.decideExceptions,
      async ({ timeEntry }) => {
        const say = copy.decided({ decision: exceptionDecisionNames[decision][language], name: entry.student.name, day: formatDay(entry.clinicalDate, language) });
        // The student has been asked already where the hours were sent back.
        tell(decision === 'return' ? { say } : { say, undo: () => void takeBack({ timeEntryId: timeEntry.id, expectedVersion: timeEntry.version }) });
        onDecided();
      },
    );
  };
  const more = (decision: ExceptionDecision) => (
    <div className={styles.asked}>
      {decision === 'credit-part' && <NumberField label={copy.partHours} description={copy.partNote(formatHours(entry.minutes, language))} min={0} decimalScale={2} value={part} onChange={setPart} error={errors['creditedMinutes']} />}
      <TextAreaField label={copy.decideReason} description={copy.decideReasonNote} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={errors['reason']} />
    </div>
  );
  const outcomes = exceptionDecisions.map((value) => ({ value, label: exceptionDecisionNames[value][language], effect: decisionEffects[value][language], action: acts[value] }));
  return (
    <div className={styles.decide}>
      <OutcomeList label={copy.decide} outcomes={outcomes} onDecide={act} busy={busy} more={more} />
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <p className={styles.small}>{copy.afterwards}</p>
    </div>
  );
}
