// What a person did today, told back to them, with the way to take it back where there is one.
import { decidedSays } from '@practicum/copy';
import type { DecidedToday, Part } from '@practicum/contract/server';
import type { Locale } from '@practicum/domain';
import type { DecidedRow } from './today.repository.js';

/** One decision as it travels. */
export function decidedPart(row: DecidedRow, locale: Locale): Part<DecidedToday> {
  const { id, action, data, who, at } = row;
  return { id, who, at, says: decidedSays(locale, action, data), undo: undoOf(row) };
}

// Hours that were sent back stay so: the student has been asked.
function undoOf({ action, subjectId, data: { decision, decisionId, version } }: DecidedRow): DecidedToday['undo'] {
  if (action === 'requirement.decided' && decisionId) return { decisionId, timeEntryId: null, expectedVersion: null };
  if (action === 'exceptions.decided' && version !== undefined && decision !== 'return') return { timeEntryId: subjectId, expectedVersion: version, decisionId: null };
  return null;
}
