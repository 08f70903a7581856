import { Button } from '@mantine/core';
import { certifyPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import type { Signed } from './batch';
import styles from './certification.module.css';
import { StayedBehind } from './stayed-behind';

/** The first of two signatures is given: who waits for the second, and who stayed behind. */
export function FirstSigned({ signed: { firstSignatures, heldBack }, list }: { readonly signed: Extract<Signed, { readonly __typename: 'SecondSignatureAwaited' }>; readonly list: string }) {
  const copy = useCopy(certifyPages);
  return (
    <div className={styles.issued}>
      <Answer reason={copy.firstDoneReason}>{copy.firstDone(firstSignatures.length)}</Answer>
      <Rows>
        {firstSignatures.map(({ id, credential, edition, enrollment: { student } }) => (
          <Row key={id} to={paths.student(student.id)} title={student.name} detail={`${credential} ${edition}`} end={<Status kind="waits" quiet>{copy.stepSecond}</Status>} />
        ))}
      </Rows>
      <StayedBehind heldBack={heldBack} />
      <Button component={Link} to={list} variant="default" className={styles.more ?? ''}>{copy.back}</Button>
    </div>
  );
}
