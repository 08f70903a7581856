import { useQuery } from '@apollo/client/react';
import { ThisWeekDocument, type ThisWeekQuery } from '@practicum/contract/client';
import { logHoursPage } from '@practicum/copy';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCopy } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { PhonePage } from '../../ui/page';
import { HoursForm } from './hours-form';
import { emptyDraft } from './new-draft';
import type { Place } from './place';

type Week = NonNullable<ThisWeekQuery['week']>;

/** A preceptor logs a day for a student who is here. */
export function LogHoursForPage() {
  const copy = useCopy(logHoursPage);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ThisWeekDocument);
  const placement = data?.week?.students.find((student) => student.placement.id === id)?.placement;
  if (data?.week && placement) return <LogHoursFor week={data.week} placement={placement} />;
  return (
    <PhonePage title={copy.title} line={copy.title} back={{ to: paths.week, label: copy.back }}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{() => <NotFound />}</QueryStates>
    </PhonePage>
  );
}

function LogHoursFor({ week, placement }: { readonly week: Week; readonly placement: Week['students'][number]['placement'] }) {
  const copy = useCopy(logHoursPage);
  const { id, startsOn, endsOn, student, enrollment } = placement;
  const place: Place = { id, startsOn, endsOn, status: 'active', site: week.site };
  const fresh = () => emptyDraft(place, week.site.zone);
  const [initial] = useState(fresh);
  const line = copy.titleFor(student.name);
  return <HoursForm enrollmentId={enrollment.id} places={[place]} initial={initial} line={line} back={{ to: paths.weekStudent(id), label: copy.back }} person={student.name} fresh={fresh} />;
}
