import type { MyEnrollment_FiguresFragment } from '@practicum/contract/client';
import { myPathPage, placementLabelNames } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { labelOf } from '../../field/label';
import { formatHours } from '../../ui/format';
import { HoursBar } from '../../ui/meter';
import { leftOf } from './left';
import styles from './my-path.module.css';

/** Credited, waiting and left: they add up to what the program asks for. */
export function PathHours({ enrollment: { hours, program } }: { readonly enrollment: MyEnrollment_FiguresFragment }) {
  const copy = useCopy(myPathPage);
  const { language } = useLanguage();
  const { creditedMinutes, pendingMinutes, notCreditedMinutes, neededMinutes } = hours;
  if (neededMinutes === 0) return null;
  const exact = (minutes: number): string => formatHours(minutes, language, true);
  const there = creditedMinutes + pendingMinutes;
  const total = there > neededMinutes
    ? { name: copy.over(exact(neededMinutes)), amount: there }
    : { name: labelOf(placementLabelNames, program.placementLabel, language), amount: neededMinutes };
  return (
    <>
      <HoursBar
        format={exact} total={total}
        parts={[
          { name: copy.credited, amount: creditedMinutes, look: 'have' },
          { name: copy.waiting, amount: pendingMinutes, look: 'waiting' },
          { name: copy.leftLine, amount: leftOf(hours), look: 'left' },
        ]}
      />
      {notCreditedMinutes > 0 && <p className={styles.quiet}>{copy.notCredited(formatHours(notCreditedMinutes, language))} <Link to={`${paths.myHours}?status=not-credited`}>{copy.seeWhy}</Link></p>}
    </>
  );
}
