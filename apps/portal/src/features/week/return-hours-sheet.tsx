import { useMutation } from '@apollo/client/react';
import { ReturnHoursDocument } from '@practicum/contract/client';
import { returnSheet } from '@practicum/copy';
import { useState } from 'react';
import { newClientKey } from '../../app/client-key';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { Choice, Segments } from '../../ui/choice';
import { TextAreaField, TimeField } from '../../ui/fields';
import { formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { Sheet } from '../../ui/sheet';
import { useNote } from '../../ui/undo-note';
import { Band } from '../../ui/verdict';
import type { Entry } from './week-figures';
import styles from './week.module.css';

const reasons = ['times', 'break', 'absent', 'unsupervised', 'other'] as const;
type Reason = (typeof reasons)[number];

/** Gives one day back with what is wrong; the other days can still be signed. */
export function ReturnHoursSheet({ name, entries, first, onClose, onRefused }: {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly first: string;
  readonly onClose: () => void;
  readonly onRefused: () => Promise<unknown>;
}) {
  const copy = useCopy(returnSheet);
  const { language } = useLanguage();
  const note = useNote();
  const [id, setId] = useState(first);
  const [reason, setReason] = useState<Reason>();
  const [times, setTimes] = useState({ from: '', to: '' });
  const [own, setOwn] = useState('');
  const [error, setError] = useState<string>();
  const [clientKey, renewKey] = useState(newClientKey);
  const [giveBack] = useMutation(ReturnHoursDocument);
  const { busy, said, send } = useFormAnswer((_, message) => setError(message), ['reason']);
  const entry = entries.find((one) => one.id === id);
  const day = entry ? formatDay(entry.clinicalDate, language, 'weekday') : '';

  const words = (chosen: Reason): string => {
    if (chosen === 'other') return own.trim();
    return chosen === 'times' && times.from && times.to ? copy.timesReason(times.from, times.to) : copy.reasons[chosen];
  };
  const submit = () => {
    if (!entry) return;
    if (!reason) return setError(copy.chooseReason);
    const seen = { timeEntryId: entry.id, expectedVersion: entry.version, digest: entry.digest };
    const ask = async () => {
      const answer = (await giveBack({ variables: { input: { clientKey, entry: seen, reason: words(reason) } } })).data?.returnHours;
      if (answer) renewKey(newClientKey());
      if (answer?.__typename === 'Refused') await onRefused();
      return answer;
    };
    void send(ask, async () => {
      note({ say: copy.returned(day, name) });
      onClose();
    });
  };
  const moreOf = (value: Reason) => {
    if (value === 'other') return <TextAreaField label={copy.say} value={own} maxLength={500} onChange={(event) => { setOwn(event.currentTarget.value); setError(undefined); }} />;
    if (value !== 'times') return undefined;
    return (
      <div role="group" aria-label={copy.rightTimes}>
        <p className={styles.hint}>{copy.rightTimes}</p>
        <div className={styles.pair}>
          <TimeField label={copy.from} value={times.from} onChange={(event) => setTimes({ ...times, from: event.currentTarget.value })} />
          <TimeField label={copy.to} value={times.to} onChange={(event) => setTimes({ ...times, to: event.currentTarget.value })} />
        </div>
      </div>
    );
  };
  return (
    <Sheet title={copy.title(name)} opened onClose={onClose} foot={<MainAction loading={busy} onClick={submit}>{copy.send(day)}</MainAction>}>
      <div className={styles.sheet}>
        {said && <div role="alert"><Band kind="late">{said}</Band></div>}
        {entries.length > 1 && <Segments label={copy.which} value={id} onChange={setId} options={entries.map((one) => ({ value: one.id, label: formatDay(one.clinicalDate, language, 'weekday') }))} />}
        <Choice
          label={copy.what} value={reason} error={error} onChange={(value) => { setReason(value); setError(undefined); }}
          options={reasons.map((value) => ({ value, label: copy.reasons[value], more: moreOf(value) }))}
        />
        <p className={styles.hint}>{copy.effect(name)}</p>
      </div>
    </Sheet>
  );
}
