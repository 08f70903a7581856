import type { AgreementStatus } from '@practicum/domain';
import { agreementStatusNames, sitePages } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import type { Kind } from '../../ui/kinds';
import { Status } from '../../ui/status';

const kinds: Readonly<Record<AgreementStatus, Kind>> = { active: 'done', ending: 'ends', lapsed: 'late', none: 'blocked', 'not-yet': 'projected' };
const kindOf = (status: string): Kind => (kinds as Readonly<Record<string, Kind>>)[status] ?? 'open';

/** How a site's agreements stand, in a word and with the day that matters. */
export function AgreementStanding({ status, endsOn, quiet = status === 'active' }: { readonly status: string; readonly endsOn?: string | null | undefined; readonly quiet?: boolean }) {
  const copy = useCopy(sitePages);
  const { language } = useLanguage();
  const word = labelOf(agreementStatusNames, status, language);
  const day = endsOn ? formatDay(endsOn, language, 'year') : undefined;
  const said = !day ? word : status === 'ending' ? copy.ends(day) : status === 'lapsed' ? copy.lapsed(day) : `${word}, ${copy.until(day)}`;
  return <Status kind={kindOf(status)} quiet={quiet}>{said}</Status>;
}
