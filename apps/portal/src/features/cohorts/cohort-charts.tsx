import type { CohortCharts_BoardFragment } from '@practicum/contract/client';
import { cohortPages } from '@practicum/copy';
import { addDays, daysBetween } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { BurnUp, type Tick } from '../../ui/burn-up';
import { ChartFrame } from '../../ui/chart-frame';
import { ChartPair } from '../../ui/chart-pair';
import { DotPlot, type DotColumn } from '../../ui/dot-plot';
import { formatClock, formatDay, type Language } from '../../ui/format';
import { behindPlan, burnUpNow, eligibleWhen, plannedOn, projectedFrom, type BoardRow, type WhenColumn } from './cohort-numbers';

interface Charts { readonly board: CohortCharts_BoardFragment; readonly rows: readonly BoardRow[] }

const X_TICKS = 8;
const Y_TICKS = 3;
const MINUTES_AN_HOUR = 60;

/** Credited hours against plan, and who is eligible when. */
export function CohortCharts({ board, rows }: Charts) {
  const copy = useCopy(cohortPages);
  const columns = eligibleWhen(rows);
  const of = (kind: WhenColumn['kind']) => columns.filter((column) => column.kind === kind).reduce((sum, { count }) => sum + count, 0);
  const sentence = copy.whenText({ now: of('now'), late: rows.filter(({ late }) => late).length, person: of('person') });
  return <ChartPair main={<HoursChart board={board} rows={rows} />} side={<WhenChart columns={columns} sentence={sentence} />} sentence={sentence} />;
}

function HoursChart({ board: { burnUp, on }, rows }: Charts) {
  const copy = useCopy(cohortPages);
  const { language } = useLanguage();
  const { points, needMinutes, endsOn } = burnUp;
  const clock = (minutes: number) => formatClock(minutes, language);
  const start = points[0]?.on ?? on;
  const x = (day: string) => daysBetween(start, day);
  const now = burnUpNow(burnUp, on);
  const past = points.filter((point) => point.on < on);
  const at = { x: x(on), y: now?.creditedMinutes ?? 0 };
  const signed = (now?.creditedMinutes ?? 0) + (now?.waitingMinutes ?? 0);
  const behind = behindPlan(burnUp, on);
  const projected = projectedFrom(burnUp, on);
  const end = projected.length > 1 ? projected.at(-1) : undefined;
  const endSays = end && (end.minutes >= needMinutes ? copy.projectedDone(formatDay(end.on, language)) : copy.projectedLabel({ hours: clock(end.minutes), day: formatDay(end.on, language) }));
  const said = copy.burnUpText({ credited: clock(now?.creditedMinutes ?? 0), waiting: clock(now?.waitingMinutes ?? 0), planned: clock(plannedOn(burnUp, on)), need: clock(needMinutes) });
  const text = endSays ? `${said} ${endSays}.` : said;
  const labels = [
    { at, text: copy.creditedLabel(clock(now?.creditedMinutes ?? 0)), tone: 'count' as const, side: 'start' as const },
    ...(now && now.waitingMinutes > 0 ? [{ at: { x: at.x, y: signed }, text: copy.onceSigned(clock(signed)), tone: 'count' as const, side: 'end' as const }] : []),
    ...(end && endSays ? [{ at: { x: x(end.on), y: end.minutes }, text: endSays, tone: 'count' as const, side: 'under' as const }] : []),
  ];
  const deadline = endsOn && { at: x(endsOn), label: <>{copy.deadline(formatDay(endsOn, language))}{behind > 0 && <><br />{copy.behind(clock(behind))}</>}</> };
  return (
    <ChartFrame
      title={copy.burnUp} note={copy.burnUpNote({ hours: clock(needMinutes), students: rows.length })} text={text}
      table={{
        columns: [copy.week, copy.creditedHead, copy.waitingHead, copy.planHead, copy.projectedHead],
        rows: points.map((point) => [formatDay(point.on, language, 'year'), clock(point.creditedMinutes), clock(point.waitingMinutes), clock(point.plannedMinutes), typeof point.projectedMinutes === 'number' ? clock(point.projectedMinutes) : '']),
      }}
    >
      <BurnUp
        counted={[...past.map((point) => ({ x: x(point.on), y: point.creditedMinutes })), at]}
        plan={points.map((point) => ({ x: x(point.on), y: point.plannedMinutes }))}
        projected={projected.map((point) => ({ x: x(point.on), y: point.minutes }))}
        today={{ at: x(on), label: copy.todayLabel }} {...(deadline ? { deadline } : {})}
        xTicks={dayTicks(points.map((point) => point.on), start, language)} yTicks={hourTicks(needMinutes, language)} labels={labels}
      />
    </ChartFrame>
  );
}

function dayTicks(days: readonly string[], start: string, language: Language): readonly Tick[] {
  const every = Math.max(1, Math.ceil(days.length / X_TICKS));
  return days.filter((_, at) => at % every === 0).map((day) => ({ at: daysBetween(start, day), label: formatDay(day, language) }));
}

function hourTicks(needMinutes: number, language: Language): readonly Tick[] {
  return Array.from({ length: Y_TICKS + 1 }, (_, at) => {
    const hours = Math.round((needMinutes * at) / Y_TICKS / MINUTES_AN_HOUR);
    return { at: hours * MINUTES_AN_HOUR, label: `${formatClock(hours * MINUTES_AN_HOUR, language).replace(':00', '')}\u00a0h` };
  });
}

function WhenChart({ columns, sentence }: { readonly columns: readonly WhenColumn[]; readonly sentence: string }) {
  const copy = useCopy(cohortPages);
  const { language } = useLanguage();
  const names = { now: copy.whenNow, later: copy.whenLater, person: copy.whenPerson, unknown: copy.whenUnknown };
  const label = ({ kind, week }: WhenColumn): string => (kind === 'week' && week ? formatDay(addDays(week, 6), language) : kind === 'week' ? '' : names[kind]);
  const shown = columns.filter(({ kind, count }) => kind === 'week' || count > 0);
  const dots = shown.map((column): DotColumn => ({ key: column.key, label: label(column), count: column.count, mark: markOf(column) }));
  return (
    <ChartFrame title={copy.when} note={copy.whenNote} text={sentence} table={{ columns: [copy.whenColumn, copy.students], rows: shown.map((column) => [label(column), column.count]) }}>
      <DotPlot columns={dots} />
    </ChartFrame>
  );
}

const markOf = ({ kind, count, lateCount }: WhenColumn): DotColumn['mark'] => {
  if (kind === 'person' || kind === 'unknown') return 'ring';
  return kind !== 'now' && count > 0 && lateCount * 2 > count ? 'diamond' : 'dot';
};
