import { useQuery } from '@apollo/client/react';
import { CohortPageDocument } from '@practicum/contract/client';
import { studentPage } from '@practicum/copy';
import { Link, useNavigate } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { Key } from '../../ui/surface';
import { useKeys } from '../../ui/use-keys';
import styles from './students.module.css';

/** "7 of 24", in the cohort's own order, with a step to either side. */
export function AmongCohort({ cohortId, studentId }: { readonly cohortId: string; readonly studentId: string }) {
  const copy = useCopy(studentPage);
  const navigate = useNavigate();
  const { data } = useQuery(CohortPageDocument, { variables: { id: cohortId }, fetchPolicy: 'cache-first' });
  const ids = data?.cohort?.board.rows.map(({ enrollment }) => enrollment.student.id) ?? [];
  const at = ids.indexOf(studentId);
  const to = (step: number): string | undefined => {
    const id = ids[at + step];
    return at >= 0 && id ? `${paths.student(id)}?cohort=${cohortId}` : undefined;
  };
  const go = (step: number) => { const address = to(step); if (address) void navigate(address); };
  useKeys({ '[': () => go(-1), ']': () => go(1) });
  if (at < 0) return null;
  const [before, after] = [to(-1), to(1)];
  return (
    <span className={styles.steps}>
      <span className="num">{copy.position({ at: at + 1, of: ids.length })}</span>
      {before && <Link to={before} aria-label={copy.previous}><Key>[</Key></Link>}
      {after && <Link to={after} aria-label={copy.next}><Key>]</Key></Link>}
    </span>
  );
}
