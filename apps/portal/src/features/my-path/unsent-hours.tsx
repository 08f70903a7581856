import { useLocalStorage } from '@mantine/hooks';
import { logHoursPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { unsentHoursKey, type UnsentHours as Kept } from '../../field/unsent-hours';
import { formatDay, formatInstant } from '../../ui/format';
import { Unsent } from '../../ui/unsent';

/** Hours that wait on this device because their send had no answer. */
export function UnsentHours({ enrollmentId }: { readonly enrollmentId: string }) {
  const copy = useCopy(logHoursPage);
  const { language } = useLanguage();
  const [kept] = useLocalStorage<Kept | null>({ key: unsentHoursKey(enrollmentId), defaultValue: null, getInitialValueInEffect: false });
  if (!kept) return null;
  const { draft: { clientKey, date, startsAt, endsAt }, at } = kept;
  const item = { key: clientKey, what: `${formatDay(date, language, 'weekday')}, ${startsAt}–${endsAt}`, when: formatInstant(at, language) };
  return <Unsent title={copy.unsentTitle} items={[item]}>{copy.unsentText} <Link to={paths.logHours}>{copy.openDraft}</Link></Unsent>;
}
