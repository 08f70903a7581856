import { logHoursPage } from '@practicum/copy';
import { leftToWork, type HoursSummary } from '@practicum/domain';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Rows, Row } from '../../ui/rows';
import { Status } from '../../ui/status';
import type { Logged } from './use-send-hours';

/** The hours are entered: what waits now, and what the school will look at. */
export function LoggedHours({ logged: { timeEntry, enrollment }, line, back, onAnother }: {
  readonly logged: Logged;
  readonly line: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly onAnother?: () => void;
}) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const left = leftToWork(summaryOf(enrollment.hours));
  const foot = (
    <>
      <MainAction component={Link} to={back.to}>{copy.done}</MainAction>
      {onAnother && <MainAction quiet onClick={onAnother}>{copy.another}</MainAction>}
    </>
  );
  return (
    <PhonePage title={line} line={line} back={back} foot={foot}>
      <div role="status">
        <Answer reason={<>{copy.sentText} {left > 0 && copy.left(formatHours(left, language))}</>}>{copy.sentTitle(formatHours(timeEntry.minutes, language))}</Answer>
        <Rows><Row title={formatDay(timeEntry.clinicalDate, language, 'full')} detail={timeEntry.site?.name} end={formatHours(timeEntry.minutes, language, true)} /></Rows>
        {timeEntry.exceptions.length > 0 && (
          <>
            <p style={{ margin: '16px 0 8px' }}>{copy.sentLooks}</p>
            {timeEntry.exceptions.map(({ id, says }) => <p key={id}><Status kind="late" wrap quiet>{says}</Status></p>)}
          </>
        )}
      </div>
    </PhonePage>
  );
}

/** The wire leaves a day out where there is none; the rule says null. */
const summaryOf = (hours: Omit<HoursSummary, 'projectedFinishOn'> & { readonly projectedFinishOn?: string | null }): HoursSummary => ({ ...hours, projectedFinishOn: hours.projectedFinishOn ?? null });
