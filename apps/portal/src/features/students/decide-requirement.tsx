import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DecideRequirementDocument } from '@practicum/contract/client';
import { studentPage } from '@practicum/copy';
import type { DecisionAnswer } from '@practicum/domain';
import { useState, type FormEvent } from 'react';
import { useCopy } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { useTakeBack } from '../../app/use-take-back';
import { Choice } from '../../ui/choice';
import { TextAreaField } from '../../ui/fields';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { Card } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import styles from './students.module.css';

/** A person settles what no rule can decide, with a reason. */
export function DecideRequirement({ enrollmentId, credential, route, path, label, may }: {
  readonly enrollmentId: string;
  readonly credential: string;
  readonly route: string;
  readonly path: string;
  readonly label: string;
  /** As the student's row says. */
  readonly may: boolean;
}) {
  const copy = useCopy(studentPage);
  const tell = useNote();
  const takeBack = useTakeBack();
  const [decide] = useMutation(DecideRequirementDocument);
  const [decision, setDecision] = useState<DecisionAnswer>();
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { busy, said, send } = useFormAnswer((field, message) => setFaults((before) => ({ ...before, [field]: message })), ['decision', 'reason']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing = { ...(decision ? {} : { decision: copy.chooseOne }), ...(reason.trim() ? {} : { reason: copy.reasonMissing }) };
    setFaults(missing);
    if (!decision || !reason.trim()) return;
    await send(
      async () => (await decide({ variables: { input: { enrollmentId, credential, route, path, decision, reason: reason.trim() } } })).data?.decideRequirement,
      async ({ decisionId }) => tell({ say: copy.decided(label), undo: () => void takeBack({ decisionId }) }),
    );
  };
  return (
    <Card padded>
      <form className={styles.decide} onSubmit={(event) => void submit(event)} noValidate>
        <Choice<DecisionAnswer>
          label={copy.decideText} value={decision} onChange={setDecision} error={faults['decision']}
          options={[{ value: 'accepted', label: copy.accept, note: copy.acceptNote }, { value: 'waived', label: copy.waive, note: copy.waiveNote }]}
        />
        <TextAreaField label={copy.reason} value={reason} error={faults['reason']} onChange={(event) => setReason(event.currentTarget.value)} />
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
        <div><Refused reason={may ? undefined : copy.decideNotYours}><Button type={may ? 'submit' : 'button'} loading={busy}>{copy.decide}</Button></Refused></div>
      </form>
    </Card>
  );
}
