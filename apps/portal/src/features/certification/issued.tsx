import { Button } from '@mantine/core';
import { certifyPages } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { Row, Rows } from '../../ui/rows';
import { SealStrip } from '../../ui/seal-strip';
import { Status } from '../../ui/status';
import type { Signed } from './batch';
import styles from './certification.module.css';

/** The certificates that were issued, and whoever stayed behind at the last moment. */
export function Issued({ signed: { certifications, heldBack }, list }: { readonly signed: Signed; readonly list: string }) {
  const copy = useCopy(certifyPages);
  return (
    <div className={styles.issued}>
      <Answer reason={copy.doneReason}>{copy.done(certifications.length)}</Answer>
      <Rows>
        {certifications.map(({ id, number, credential, student, digest }) => (
          <Row key={id} to={paths.certificate(id)} title={student.name} detail={`${credential} · ${number}`} end={<SealStrip digest={digest} digits={8} />} />
        ))}
      </Rows>
      {heldBack.length > 0 && (
        <section className={styles.held}>
          <h2>{copy.heldBack} <span className="num">{heldBack.length}</span></h2>
          <Rows>{heldBack.map(({ enrollment, credential, says }) => <Row key={`${enrollment.id} ${credential}`} to={paths.student(enrollment.student.id)} title={enrollment.student.name} detail={<Status kind="short" wrap>{says}</Status>} />)}</Rows>
        </section>
      )}
      <Button component={Link} to={list} variant="default" className={styles.more ?? ''}>{copy.back}</Button>
    </div>
  );
}
