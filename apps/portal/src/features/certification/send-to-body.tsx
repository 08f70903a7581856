import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CertificatePaper_CertificationFragment } from '@practicum/contract/client';
import { disclosureWayNames, sendToBody } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { SendSheet } from './send-sheet';
import styles from './certification.module.css';

/** Where the certificate went, what the student was asked, and the way to send it. */
export function SendToBody({ certification }: { readonly certification: CertificatePaper_CertificationFragment }) {
  const copy = useCopy(sendToBody);
  const { language } = useLanguage();
  const [opened, sheet] = useDisclosure();
  const { id, revokedAt, viewerCan, consentRequests, disclosures } = certification;
  const reason = revokedAt ? copy.revoked : viewerCan.includes('disclose') ? undefined : copy.notYours;
  return (
    <Section title={copy.title}>
      {consentRequests.filter(({ answer }) => answer !== 'given').map(({ id: key, body, at, answer }) => (
        <Status key={key} kind={answer === 'declined' ? 'blocked' : 'waits'} wrap quiet>{answer === 'declined' ? copy.declined({ body }) : copy.waits({ body, on: at.slice(0, 10) })}</Status>
      ))}
      <Rows plain>
        {disclosures.map(({ id: key, body, way, at, by, openedAt }) => (
          <Row key={key} title={body} detail={[labelOf(disclosureWayNames, way, language), copy.sent({ by }), ...(way === 'link' ? [copy.opened(openedAt.length)] : [])].join(' · ')} end={formatDay(at.slice(0, 10), language)} />
        ))}
      </Rows>
      <p className={styles.note}>{copy.note}</p>
      <div className={styles.sendIt}><Refused reason={reason}><Button variant="default" onClick={sheet.open}>{copy.open}</Button></Refused></div>
      {opened && reason === undefined && <SendSheet certificationId={id} opened onClose={sheet.close} />}
    </Section>
  );
}
