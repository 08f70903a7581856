import { certifyPages } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import styles from './certification.module.css';

interface Behind {
  readonly credential: string;
  readonly says: string;
  readonly enrollment: { readonly id: string; readonly student: { readonly id: string; readonly name: string } };
}

/** Whoever was not signed for at the last moment, with the reason. */
export function StayedBehind({ heldBack, title }: { readonly heldBack: readonly Behind[]; readonly title?: string }) {
  const copy = useCopy(certifyPages);
  if (heldBack.length === 0) return null;
  return (
    <section className={styles.held}>
      <h2>{title ?? copy.heldBack} <span className="num">{heldBack.length}</span></h2>
      <Rows>{heldBack.map(({ enrollment, credential, says }) => <Row key={`${enrollment.id} ${credential}`} to={paths.student(enrollment.student.id)} title={enrollment.student.name} detail={<Status kind="short" wrap>{says}</Status>} />)}</Rows>
    </section>
  );
}
