import { Button } from '@mantine/core';
import { certifyPages } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { verdictKind } from '../../field/standing';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { keyOf, type Candidate } from './batch';
import styles from './certification.module.css';

const SHOWN_FIRST = 12;

/** Whoever cannot be signed for, with the reason and where it is settled. */
export function HeldBack({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const copy = useCopy(certifyPages);
  const [all, showAll] = useState(false);
  const shown = all ? candidates : candidates.slice(0, SHOWN_FIRST);
  return (
    <section className={styles.held}>
      <h2>{copy.heldBack} <span className="num">{candidates.length}</span></h2>
      <Rows>
        {shown.map((candidate) => {
          const { enrollment: { student }, verdict, says, credential } = candidate;
          return (
            <Row
              key={keyOf(candidate)} title={student.name} detail={<Status kind={verdict === 'eligible' ? 'waived' : verdictKind(verdict)} wrap quiet>{credential}: {says}</Status>}
              end={<Button component={Link} to={`${paths.student(student.id)}?credential=${encodeURIComponent(credential)}`} variant="default" aria-label={`${copy.open}: ${student.name}`}>{copy.open}</Button>}
            />
          );
        })}
      </Rows>
      {!all && candidates.length > SHOWN_FIRST && <Button variant="default" className={styles.more ?? ''} onClick={() => showAll(true)}>{copy.showAll(candidates.length)}</Button>}
    </section>
  );
}
