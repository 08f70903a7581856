import { useQuery } from '@apollo/client/react';
import { MyCompetenciesPageDocument } from '@practicum/contract/client';
import { competenciesPage, logHoursPage } from '@practicum/copy';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { CompetencyBoard } from '../../field/competencies/competency-board';
import { countOf } from '../../field/competencies/shown';
import { Answer } from '../../ui/answer';
import { PhonePage } from '../../ui/page';
import { Empty } from '../../ui/states';

/** What a student has shown, what is left, and who signed it. */
export function MyCompetenciesPage() {
  const copy = useCopy(competenciesPage);
  const { back } = useCopy(logHoursPage);
  const { data, error, refetch } = useQuery(MyCompetenciesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PhonePage title={copy.title} line={copy.title} back={{ to: paths.myPath, label: back }}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ myPath }) => {
          if (!myPath || myPath.enrollment.competencies.frameworks.length === 0) return <Empty title={copy.none}>{copy.noneTextStudent}</Empty>;
          const count = countOf(myPath.enrollment.competencies.frameworks);
          return <><Answer reason={copy.reason(count)}>{copy.answer(count)}</Answer><CompetencyBoard enrollment={myPath.enrollment} name="" /></>;
        }}
      </QueryStates>
    </PhonePage>
  );
}
