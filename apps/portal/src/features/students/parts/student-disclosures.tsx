import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { StudentDisclosuresDocument } from '@practicum/contract/client';
import { disclosureWayNames, sendToBody, whoHasSeen } from '@practicum/copy';
import { useCopy, useLanguage } from '../../../app/language';
import { paths } from '../../../app/paths';
import { labelOf } from '../../../field/label';
import { formatDay } from '../../../ui/format';
import { Row, Rows } from '../../../ui/rows';
import { Section } from '../../../ui/surface';
import styles from '../students.module.css';

/** Where the student's record was sent, as the student sees it, and the file of it. */
export function StudentDisclosures({ studentId }: { readonly studentId: string }) {
  const copy = useCopy(whoHasSeen);
  const sending = useCopy(sendToBody);
  const { language } = useLanguage();
  const { data } = useQuery(StudentDisclosuresDocument, { variables: { id: studentId }, fetchPolicy: 'cache-and-network' });
  const sent = data?.student?.disclosures ?? [];
  return (
    <Section title={copy.sendings}>
      {data && sent.length === 0 && <p className={styles.quiet}>{copy.none}</p>}
      <Rows label={copy.sendings}>
        {sent.map(({ id, body, at, by, way, number, openedAt }) => (
          <Row key={id} title={body} detail={[labelOf(disclosureWayNames, way, language), sending.sent({ by }), number, ...(way === 'link' ? [sending.opened(openedAt.length)] : [])].join(' · ')} end={formatDay(at.slice(0, 10), language, 'year')} />
        ))}
      </Rows>
      {sent.length > 0 && <Button component="a" variant="default" href={paths.disclosuresFile(studentId, language)} download>{copy.export}</Button>}
    </Section>
  );
}
