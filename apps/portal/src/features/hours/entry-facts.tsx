import type { TimeEntryPageQuery } from '@practicum/contract/client';
import { hourCategoryNames, hoursPages, timeEntryStatusNames } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { labelOf } from '../../field/label';
import { timeEntryKind } from '../../field/standing';
import { formatDay, formatHours } from '../../ui/format';
import { Status } from '../../ui/status';
import { Facts, Section } from '../../ui/surface';
import { wallTime } from './wall-time';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;

/** The entry as it was logged. */
export function EntryFacts({ entry }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const { clinicalDate, startsAt, endsAt, zone, breakMinutes, minutes, creditedMinutes, site, note, status, category } = entry;
  return (
    <Section title={copy.thisEntry}>
      <Facts
        facts={[
          { name: copy.standing, value: <Status kind={timeEntryKind(status)} quiet>{labelOf(timeEntryStatusNames, status, language)}</Status> },
          { name: copy.day, value: formatDay(clinicalDate, language, 'year') },
          ...(startsAt ? [{ name: copy.started, value: wallTime(startsAt, zone) }] : []), ...(endsAt ? [{ name: copy.ended, value: wallTime(endsAt, zone) }] : []),
          { name: copy.breakTime, value: formatHours(breakMinutes, language) }, { name: copy.worked, value: formatHours(minutes, language) },
          ...(creditedMinutes > 0 ? [{ name: copy.credited, value: formatHours(creditedMinutes, language) }] : []),
          { name: copy.kindOfHours, value: labelOf(hourCategoryNames, category, language) },
          { name: copy.site, value: site ? <Link to={paths.site(site.id)}>{site.name}</Link> : copy.noSite },
          ...(note ? [{ name: copy.note, value: note }] : []),
        ]}
      />
    </Section>
  );
}
