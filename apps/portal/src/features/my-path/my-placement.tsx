import type { MyPlacement_LineFragment } from '@practicum/contract/client';
import { myPathPage, placementStatusNames } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { placementKind } from '../../field/standing';
import { formatDay } from '../../ui/format';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import styles from './my-path.module.css';

/** Where the student works, until when, and who signs. */
export function MyPlacement({ placement }: { readonly placement: MyPlacement_LineFragment | null | undefined }) {
  const copy = useCopy(myPathPage);
  const { language } = useLanguage();
  const detail = placement && [copy.placementDays(formatDay(placement.startsOn, language), formatDay(placement.endsOn, language, 'year')), ...(placement.preceptor ? [copy.preceptor(placement.preceptor.name)] : [])].join(' · ');
  return (
    <section>
      <h2 className={styles.heading}>{copy.placement}</h2>
      {placement
        ? <Rows><Row title={placement.site.name} detail={detail} end={<Status kind={placementKind(placement.status)} quiet>{labelOf(placementStatusNames, placement.status, language)}</Status>} /></Rows>
        : <p className={styles.quiet}><Status kind="open" wrap quiet>{copy.noPlacement}</Status></p>}
    </section>
  );
}
