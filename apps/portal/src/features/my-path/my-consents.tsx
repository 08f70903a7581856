import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { WithdrawConsentDocument, type Consent_LineFragment } from '@practicum/contract/client';
import { disclosedRecordsNames, disclosurePurposeNames, whoHasSeen } from '@practicum/copy';
import { useState } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { labelOf } from '../../field/label';
import { MainAction } from '../../ui/main-action';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import { GiveConsentSheet } from './give-consent-sheet';
import styles from './my-path.module.css';

/** What the student allows and allowed; each that holds can be taken back at once. */
export function MyConsents({ consents }: { readonly consents: readonly Consent_LineFragment[] }) {
  const copy = useCopy(whoHasSeen);
  const [giving, give] = useState(false);
  return (
    <Section title={copy.consents}>
      {consents.length === 0 && <p className={styles.quiet}>{copy.noConsents}</p>}
      <Rows plain label={copy.consents}>{consents.map((consent) => <Consent key={consent.id} consent={consent} />)}</Rows>
      <div className={styles.more}><MainAction quiet onClick={() => give(true)}>{copy.give}</MainAction></div>
      {giving && <GiveConsentSheet onClose={() => give(false)} />}
    </Section>
  );
}

function Consent({ consent: { id, body, records, purpose, until, withdrawnAt, holds } }: { readonly consent: Consent_LineFragment }) {
  const copy = useCopy(whoHasSeen);
  const { language } = useLanguage();
  const tell = useNote();
  const [withdraw] = useMutation(WithdrawConsentDocument);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const takeBack = () => send(async () => (await withdraw({ variables: { input: { consentId: id } } })).data?.withdrawConsent, async () => tell({ say: copy.withdrawn }));
  const standing = withdrawnAt ? copy.takenBack({ on: withdrawnAt.slice(0, 10) }) : holds ? copy.holds({ until }) : copy.ended({ until });
  return (
    <Row
      title={body} detail={<>{labelOf(disclosedRecordsNames, records, language)} · {labelOf(disclosurePurposeNames, purpose, language)}<Status kind={holds ? 'done' : 'open'} wrap quiet>{standing}</Status>{said && <Status kind="blocked" wrap>{said}</Status>}</>}
      end={holds && <Button variant="default" className={styles.takeBack ?? ''} loading={busy} onClick={() => void takeBack()} aria-label={copy.withdrawFrom({ body })}>{copy.withdraw}</Button>}
    />
  );
}
