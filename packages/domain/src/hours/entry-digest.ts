// What a signature is given for. The text names every fact of an entry, one a line, always in the same order and writing;
// its SHA-256 is the entry's digest, made by whoever can hash.
import type { TimeEntryFacts } from './time-entry.js';

/** The canonical text of an entry's facts. The first line names the format, so that a later one cannot be taken for it. */
export function entryDigestText(entry: TimeEntryFacts & { readonly id: string }): string {
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['id', entry.id],
    ['student', entry.studentId],
    ['enrollment', entry.enrollmentId],
    ['placement', entry.placementId],
    ['site', entry.siteId],
    ['category', entry.category],
    ['discipline', entry.discipline],
    ['topics', entry.topics],
    ['date', entry.clinicalDate],
    ['zone', entry.zone],
    ['starts', instantText(entry.startsAt)],
    ['ends', instantText(entry.endsAt)],
    ['break', entry.breakMinutes],
    ['minutes', entry.minutes],
    ['note', entry.note],
  ];
  return ['time-entry-1', ...facts.map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join('\n');
}

// The same instant may arrive with or without milliseconds.
function instantText(instant: string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
