import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { DropRevocationDocument, type CertificatePaper_CertificationFragment } from '@practicum/contract/client';
import { certificatePage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { formatInstant } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import { AskRevocationSheet, ConfirmRevocationSheet } from './revoke-sheet';
import styles from './certification.module.css';

/** The way to take a certificate back, for two people: asked, then confirmed or dropped. */
export function RevocationPart({ certification: { id, revocationAsked, viewerCan } }: { readonly certification: CertificatePaper_CertificationFragment }) {
  const copy = useCopy(certificatePage);
  const { language } = useLanguage();
  const tell = useNote();
  const [asking, ask] = useDisclosure();
  const [confirming, confirm] = useDisclosure();
  const [drop] = useMutation(DropRevocationDocument);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const dropIt = () => send(async () => (await drop({ variables: { input: { certificationId: id } } })).data?.dropRevocation, async () => tell({ say: copy.dropped }));
  const may = (ability: string) => viewerCan.includes(ability);
  if (!revocationAsked) {
    return (
      <div className={styles.revoke}>
        <p>{copy.revokeNote}</p>
        <div><Refused reason={may('revoke.ask') ? undefined : copy.notYours}><Button variant="default" onClick={ask.open}>{copy.revoke}</Button></Refused></div>
        <AskRevocationSheet certificationId={id} opened={asking && may('revoke.ask')} onClose={ask.close} />
      </div>
    );
  }
  const { by, at, reason } = revocationAsked;
  return (
    <div className={styles.revoke}>
      <Status kind="late" wrap>{copy.revocationAsked({ by, at: formatInstant(at, language) })}</Status>
      <p>{reason}</p>
      <p>{copy.stillStands}</p>
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <div className={styles.act}>
        <Refused reason={may('revoke.confirm') ? undefined : copy.confirmNotYours}><Button variant="default" onClick={confirm.open}>{copy.confirmRevocation}</Button></Refused>
        <Refused reason={may('revoke.drop') ? undefined : copy.notYours}><Button variant="default" loading={busy} onClick={() => void dropIt()}>{copy.dropRevocation}</Button></Refused>
      </div>
      {may('revoke.confirm') && confirming && <ConfirmRevocationSheet certificationId={id} reason={reason} opened onClose={confirm.close} />}
    </div>
  );
}
