import { weekPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { formatHours } from '../../ui/format';
import { Row } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Initials } from '../../ui/surface';
import { cleanOf, lookedAtOf, minutesOf, proceduresOf, type WeekStudent } from './week-figures';

/** One student: how many clean days wait, and how long they are. */
export function StudentRow({ student, on }: { readonly student: WeekStudent; readonly on: string | null }) {
  const copy = useCopy(weekPage);
  const { language } = useLanguage();
  const { placement: { id, student: { name } } } = student;
  const [clean, looked, procedures] = [cleanOf(student), lookedAtOf(student), proceduresOf(student)];
  const count = procedures.reduce((sum, entry) => sum + entry.count, 0);
  const parts = [...(clean.length > 0 ? [copy.cleanDays(clean.length)] : []), ...(looked.length > 0 ? [copy.looksToo(looked.length)] : []), ...(count > 0 ? [copy.proceduresToo(count)] : [])];
  return (
    <Row
      to={`${paths.weekStudent(id)}${on ? `?on=${on}` : ''}`} before={<Initials name={name} size={36} />} title={<span dir="auto">{name}</span>}
      detail={parts.length > 0 ? <Status kind={looked.length > 0 ? 'late' : 'waits'} quiet wrap>{parts.join(' · ')}</Status> : <Status kind="done" quiet>{copy.nothingWaits}</Status>}
      end={clean.length + looked.length > 0 ? formatHours(minutesOf([...clean, ...looked]), language, true) : undefined}
    />
  );
}
