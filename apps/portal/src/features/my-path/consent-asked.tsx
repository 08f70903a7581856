import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DeclineConsentDocument, type Consent_RequestFragment } from '@practicum/contract/client';
import { disclosedRecordsNames, disclosurePurposeNames, whoHasSeen } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import { GiveConsentSheet } from './give-consent-sheet';
import styles from './my-path.module.css';

/** What staff ask of the student: what would be sent, to whom, what for. The answer is the student's. */
export function ConsentAsked({ request }: { readonly request: Consent_RequestFragment }) {
  const copy = useCopy(whoHasSeen);
  const { language } = useLanguage();
  const tell = useNote();
  const [agreeing, agree] = useState(false);
  const [decline] = useMutation(DeclineConsentDocument);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const { id, by, body, records, purpose } = request;
  const sayNo = () => send(async () => (await decline({ variables: { input: { requestId: id } } })).data?.declineConsent, async () => tell({ say: copy.declined }));
  return (
    <section className={styles.claim} aria-label={copy.asks}>
      <b>{copy.asks}</b>
      <p>{copy.askText({ by, body })}</p>
      <p className={styles.quiet}>{labelOf(disclosedRecordsNames, records, language)} · {labelOf(disclosurePurposeNames, purpose, language)}</p>
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <div className={styles.actions}>
        <Button onClick={() => agree(true)}>{copy.agree}</Button>
        <Button variant="default" loading={busy} onClick={() => void sayNo()}>{copy.decline}</Button>
      </div>
      {agreeing && <GiveConsentSheet request={request} onClose={() => agree(false)} />}
    </section>
  );
}
