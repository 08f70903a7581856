import { useQuery } from '@apollo/client/react';
import { ThisWeekDocument, type ThisWeekQuery } from '@practicum/contract/client';
import { myPathPage, myStudentsPage, weekPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { formatDay, formatHours } from '../../ui/format';
import { PhonePage } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Initials } from '../../ui/surface';

/** Everybody who is with the preceptor now, and how far each has come here. */
export function MyStudentsPage() {
  const copy = useCopy(myStudentsPage);
  const { data, error, refetch } = useQuery(ThisWeekDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PhonePage title={copy.title} line={copy.title}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ week }) => <StudentsOf week={week} />}</QueryStates>
    </PhonePage>
  );
}

function StudentsOf({ week }: Pick<ThisWeekQuery, 'week'>) {
  const copy = useCopy(myStudentsPage);
  const words = useCopy(weekPage);
  const path = useCopy(myPathPage);
  const { language } = useLanguage();
  if (!week) return <Empty title={words.noSite}>{words.noSiteText}</Empty>;
  if (week.students.length === 0) return <Empty title={words.none}>{words.noneText}</Empty>;
  return (
    <>
      <Answer reason={week.site.name}>{copy.answer(week.students.length)}</Answer>
      <Rows>
        {week.students.map(({ placement: { id, student, startsOn, endsOn, hours } }) => (
          <Row
            key={id} to={paths.weekStudent(id)} before={<Initials name={student.name} size={36} />} title={<span dir="auto">{student.name}</span>}
            detail={<>{copy.soFar(formatHours(hours.creditedMinutes, language))}<br />{path.placementDays(formatDay(startsOn, language), formatDay(endsOn, language, 'year'))}</>}
          />
        ))}
      </Rows>
    </>
  );
}
