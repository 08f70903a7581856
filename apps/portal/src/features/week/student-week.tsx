import { competenciesPage, timeEntryStatusNames, weekPage, weekStudentPage } from '@practicum/copy';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { addDays } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { useMayEver, useViewer } from '../../app/viewer';
import { labelOf } from '../../field/label';
import { timeEntryKind } from '../../field/standing';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { DayRow } from './day-row';
import { ProceduresToSign } from './procedures-to-sign';
import { ReturnHoursSheet } from './return-hours-sheet';
import { Said } from './said';
import { SignedWeek } from './signed-week';
import { useSign } from './use-sign';
import { cleanOf, lookedAtOf, minutesOf, proceduresOf, settledOf, type Entry, type Week, type WeekStudent } from './week-figures';
import styles from './week.module.css';

/** What one signature takes: the clean days. Days with a question stand beneath, each signed apart. */
export function StudentWeek({ week, student, on, onRefused }: { readonly week: Week; readonly student: WeekStudent; readonly on: string | null; readonly onRefused: () => Promise<unknown> }) {
  const copy = useCopy(weekStudentPage);
  const words = useCopy(weekPage);
  const { language } = useLanguage();
  const viewer = useViewer();
  const mayLog = { hours: useMayEver('hours.log'), procedures: useMayEver('procedures.log') };
  const competencies = useCopy(competenciesPage);
  const maySign = useMayEver('competencies.sign');
  const { sign, busy, said, signature, before, done } = useSign(onRefused);
  const [returning, setReturning] = useState<string>();
  const { placement } = student;
  const { name } = placement.student;
  if (signature) return <SignedWeek signature={signature} students={week.students} on={on} onDone={done} />;

  const [clean, looked, settled, procedures] = [cleanOf(student), lookedAtOf(student), settledOf(student), proceduresOf(student)];
  const returnable = [...clean, ...looked].filter(({ viewerCan }) => viewerCan.includes('hours.return'));
  const minutes = formatHours(minutesOf(clean), language, true);
  const signOnly = (entry: Entry) => void sign([{ student, entry }]);
  const foot = (clean.length > 0 || returnable.length > 0) && (
    <>
      {clean.length > 0 && <p className={styles.attest}>{copy.attest(viewer.displayName)}</p>}
      {clean.length > 0 && <MainAction loading={busy} onClick={() => void sign(clean.map((entry) => ({ student, entry })))}>{copy.sign(minutes)}</MainAction>}
      {returnable.length > 0 && <MainAction quiet onClick={() => setReturning(returnable[0]?.id)}>{copy.wrong}</MainAction>}
    </>
  );
  const days = words.days(formatDay(week.startsOn, language), formatDay(addDays(week.startsOn, 6), language));
  const headline = clean.length > 0 ? copy.worked(name, formatHours(minutesOf(clean), language)) : looked.length > 0 ? copy.lookOnly(name, formatHours(minutesOf(looked), language)) : copy.nothing(name);
  const soFar = `${copy.soFar}: ${formatHours(placement.hours.creditedMinutes, language)}`;
  return (
    <PhonePage title={name} line={name} back={{ to: `${paths.week}${on ? `?on=${on}` : ''}`, label: copy.toWeek }} foot={foot}>
      <Answer reason={`${days} · ${soFar}`}>{headline}</Answer>
      {said && <Said>{said}</Said>}
      {clean.length > 0 && (
        <div className={styles.card}>
          <ul>{clean.map((entry) => <DayRow key={entry.id} entry={entry} before={before.get(entry.id)} />)}</ul>
          <p className={styles.total}><span>{copy.youSign}</span><b className="num">{minutes}</b></p>
        </div>
      )}
      {looked.map((entry) => <LookedAt key={entry.id} entry={entry} title={clean.length > 0 ? copy.notPart : copy.needsLook} before={before.get(entry.id)} busy={busy} onSign={() => signOnly(entry)} onReturn={() => setReturning(entry.id)} />)}
      {procedures.length > 0 && <ProceduresToSign entries={procedures} name={name} />}
      {settled.length > 0 && (
        <div className={styles.part}>
          <Section title={copy.settled}>
            <ul className={styles.card}>{settled.map((entry) => <DayRow key={entry.id} entry={entry} before={before.get(entry.id)} detail={<Status kind={timeEntryKind(entry.status)} quiet>{labelOf(timeEntryStatusNames, entry.status, language)}</Status>} />)}</ul>
          </Section>
        </div>
      )}
      <div className={styles.links}>
        {mayLog.hours && <Button component={Link} to={paths.logHoursFor(placement.id)} variant="default" size="md">{copy.logHours}</Button>}
        {mayLog.procedures && <Button component={Link} to={paths.logProceduresFor(placement.id)} variant="default" size="md">{copy.logProcedures}</Button>}
        {maySign && <Button component={Link} to={paths.competenciesFor(placement.id)} variant="default" size="md">{competencies.open}</Button>}
      </div>
      {returning && <ReturnHoursSheet key={returning} name={name} entries={returnable} first={returning} onClose={() => setReturning(undefined)} onRefused={onRefused} />}
    </PhonePage>
  );
}

/** A day that the school asks to look at: excluded in words, signed apart or returned. */
function LookedAt({ entry, title, before, busy, onSign, onReturn }: { readonly entry: Entry; readonly title: (day: string) => string; readonly before: Entry | undefined; readonly busy: boolean; readonly onSign: () => void; readonly onReturn: () => void }) {
  const copy = useCopy(weekStudentPage);
  const { language } = useLanguage();
  const day = formatDay(entry.clinicalDate, language, 'weekday');
  return (
    <section className={styles.looked} aria-label={title(day)}>
      <p><Status kind="waits" wrap quiet><b>{title(day)}</b> {entry.exceptions.filter(({ decision }) => !decision).map(({ says }) => says).join(' ')}</Status></p>
      <ul><DayRow entry={entry} before={before} detail={null} /></ul>
      <div className={styles.links}>
        <Button variant="default" size="md" loading={busy} onClick={onSign}>{copy.signApart(day)}</Button>
        {entry.viewerCan.includes('hours.return') && <Button variant="default" size="md" onClick={onReturn}>{copy.giveBack}</Button>}
      </div>
    </section>
  );
}
