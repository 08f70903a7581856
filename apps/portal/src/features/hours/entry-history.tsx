import type { TimeEntryPageQuery } from '@practicum/contract/client';
import { entryStepNames, hoursPages } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { labelOf } from '../../field/label';
import { formatInstant } from '../../ui/format';
import type { Tone } from '../../ui/kinds';
import { Section } from '../../ui/surface';
import { Timeline } from '../../ui/timeline';

type Entry = NonNullable<TimeEntryPageQuery['timeEntry']>;
const tones: Readonly<Record<string, Tone>> = { verified: 'good', credited: 'good', 'decided-credit': 'good', returned: 'warn', 'decided-return': 'warn', submitted: 'wait', resubmitted: 'wait' };

/** What happened to the entry, newest first, with every reason that was given. */
export function EntryHistory({ entry: { history } }: { readonly entry: Entry }) {
  const copy = useCopy(hoursPages);
  const { language } = useLanguage();
  const events = history.map(({ kind, by, reason, at }, index) => ({
    key: `${index} ${kind}`, tone: tones[kind] ?? 'plain', what: [labelOf(entryStepNames, kind, language), reason && `“${reason}”`].filter(Boolean).join(': '),
    when: [by, formatInstant(at, language)].filter(Boolean).join(' · '),
  }));
  return <Section title={copy.history}><Timeline events={events.toReversed()} /></Section>;
}
