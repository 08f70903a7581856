import { placementStatusNames, studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../../app/language';
import { paths } from '../../../app/paths';
import { labelOf } from '../../../field/label';
import { placementKind } from '../../../field/standing';
import { formatDay, formatHours } from '../../../ui/format';
import { Row, Rows } from '../../../ui/rows';
import { Status } from '../../../ui/status';
import type { PartProps } from '../student-types';
import styles from '../students.module.css';

/** Where the student is, was and will be placed. */
export function PlacementsPart({ enrollment: { placements } }: PartProps) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  if (placements.length === 0) return <p className={styles.quiet}>{copy.nothingYet}</p>;
  return (
    <Rows label={copy.tabs.placements}>
      {placements.map(({ id, site, preceptor, status, startsOn, endsOn, plannedMinutes }) => (
        <Row
          key={id} to={paths.site(site.id)} title={site.name}
          detail={[copy.dates({ from: formatDay(startsOn, language, 'year'), to: formatDay(endsOn, language, 'year') }), preceptor?.name, formatHours(plannedMinutes, language)].filter(Boolean).join(' · ')}
          end={<Status kind={placementKind(status)}>{labelOf(placementStatusNames, status, language)}</Status>}
        />
      ))}
    </Rows>
  );
}
