import type { Framework_CountFragment } from '@practicum/contract/client';
import { competenciesPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { countOf } from '../../field/competencies/shown';
import { Meter } from '../../ui/meter';
import { Row, Rows } from '../../ui/rows';
import styles from './my-path.module.css';

/** How many competencies are signed, list by list; each leads to the whole of it. */
export function MyCompetencies({ frameworks }: { readonly frameworks: readonly Framework_CountFragment[] }) {
  const copy = useCopy(competenciesPage);
  if (frameworks.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{copy.title}</h2>
      <Rows plain label={copy.title}>
        {frameworks.map((one) => (
          <Row
            key={one.framework} to={paths.myCompetencies} title={one.name} detail={copy.reason(countOf([one]))}
            end={<span className={styles.figure}><span>{copy.ofAll(one)}</span><Meter have={one.achieved} need={one.all} width={96} /></span>}
          />
        ))}
      </Rows>
    </section>
  );
}
