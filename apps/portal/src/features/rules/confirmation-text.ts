import type { Edition_CredentialFragment } from '@practicum/contract/client';
import type { rulesPage, Told } from '@practicum/copy';
import { formatDay, type Language } from '../../ui/format';

type Confirmation = Pick<Edition_CredentialFragment, 'confirmedBy' | 'confirmedAt' | 'confirmedAgainst'>;

/** Who stands by an edition, since when, and against which page it was read. */
export function confirmationText({ confirmedBy, confirmedAt, confirmedAgainst }: Confirmation, copy: Told<typeof rulesPage>, language: Language): string {
  if (!confirmedBy || !confirmedAt) return copy.confirmed;
  return copy.confirmedBy({ by: confirmedBy, day: formatDay(confirmedAt.slice(0, 10), language, 'year'), against: confirmedAgainst ? shortened(confirmedAgainst) : undefined });
}

/** An address without its scheme, as people say it. */
const shortened = (against: string): string => against.replace(/^https:\/\/(www\.)?/, '');
