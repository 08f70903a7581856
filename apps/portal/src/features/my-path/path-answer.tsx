import type { MyEnrollment_FiguresFragment } from '@practicum/contract/client';
import { myPathPage } from '@practicum/copy';
import { daysBetween } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours } from '../../ui/format';
import { Status } from '../../ui/status';
import { leftOf } from './left';

/** Hours left to work, and the day they end at the present pace, held against the cohort's. */
export function PathAnswer({ enrollment: { hours, cohort }, certified }: { readonly enrollment: MyEnrollment_FiguresFragment; readonly certified: boolean }) {
  const copy = useCopy(myPathPage);
  const { language } = useLanguage();
  const left = leftOf(hours);
  if (certified) return <Answer>{copy.certified}</Answer>;
  if (hours.neededMinutes === 0) return <Answer>{copy.noHours}</Answer>;
  if (hours.remainingMinutes === 0) return <Answer>{copy.allCredited}</Answer>;
  if (left === 0) return <Answer reason={<Status kind="waits" wrap>{copy.waitingSince(formatHours(hours.pendingMinutes, language))}</Status>}>{copy.allWorked}</Answer>;
  return <Answer reason={<Finish on={hours.projectedFinishOn} by={cohort?.expectedCompletionOn} />}>{copy.left(formatHours(left, language))}</Answer>;
}

function Finish({ on, by }: { readonly on: string | null | undefined; readonly by: string | null | undefined }) {
  const copy = useCopy(myPathPage);
  const { language } = useLanguage();
  if (!on) return <Status kind="open" wrap>{copy.noFinish}</Status>;
  const day = formatDay(on, language, 'weekday');
  if (!by) return <Status kind="projected" wrap>{copy.finish(day)}</Status>;
  const early = daysBetween(on, by);
  if (early < 0) return <Status kind="late" wrap>{copy.finishLate(day, -early)}</Status>;
  return <Status kind="done" wrap>{early === 0 ? copy.finish(day) : copy.finishEarly(day, early)}</Status>;
}
