import { Button } from '@mantine/core';
import type { HeldBack_CandidateFragment, Issued_CertificationFragment, SecondSignature_FirstFragment } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { Row, Rows } from '../../ui/rows';
import { SealStrip } from '../../ui/seal-strip';
import styles from './certification.module.css';
import { StayedBehind } from './stayed-behind';

/** The certificates that were issued, and whoever stayed behind at the last moment. */
export function Issued({ certifications, heldBack = [], left = [], list }: {
  readonly certifications: readonly Issued_CertificationFragment[];
  readonly heldBack?: readonly HeldBack_CandidateFragment[];
  /** Those who left the batch between the two signatures. */
  readonly left?: readonly SecondSignature_FirstFragment[];
  readonly list: string;
}) {
  const copy = useCopy(certifyPages);
  return (
    <div className={styles.issued}>
      <Answer reason={copy.doneReason}>{copy.done(certifications.length)}</Answer>
      <Rows>
        {certifications.map(({ id, number, credential, student, digest }) => (
          <Row key={id} to={paths.certificate(id)} title={student.name} detail={`${credential} · ${number}`} end={<SealStrip digest={digest} digits={8} />} />
        ))}
      </Rows>
      <StayedBehind heldBack={heldBack} />
      <StayedBehind heldBack={left} title={copy.leftTitle} />
      <Button component={Link} to={list} variant="default" className={styles.more ?? ''}>{copy.back}</Button>
    </div>
  );
}
