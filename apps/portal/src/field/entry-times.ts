// When somebody worked, as the clock at the site showed it.
import { formatTime } from '../ui/format';

interface Worked { readonly startsAt?: string | null | undefined; readonly endsAt?: string | null | undefined; readonly zone: string }

/** `07:00–15:30`; empty where only minutes are known. */
export function entryTimes({ startsAt, endsAt, zone }: Worked): string {
  return startsAt && endsAt ? `${formatTime(startsAt, zone)}–${formatTime(endsAt, zone)}` : '';
}
