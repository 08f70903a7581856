// A signature says: it happened. It is given for entries exactly as they were shown, at the signer's own site, never by the
// student. A clean entry is credited with it; one that needs a look waits for the coordinator.
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../outcome/index.js';
import { creditFor, withCredit, type CreditedDay } from './crediting.js';
import { moved, reasonRefusals, type EntryMoved } from './entry-move.js';
import type { EntryRefusal } from './hours-refusal.js';
import { isOwn, maySign, type HoursActor } from './hours-policy.js';
import type { HoursSettings } from './hours-settings.js';
import { canMove } from './time-entry-lifecycle.js';
import type { TimeEntry } from './time-entry.js';

const seenEntry = z.strictObject({
  timeEntryId: z.string().min(1),
  expectedVersion: z.int().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

// Made by the device for each act, so that a send repeated on a bad line is one act.
const clientKeyShape = z.string().trim().min(8).max(100);

/** The input of signing; at most a hundred entries at once. */
export const verifyHoursInput = z.strictObject({
  clientKey: clientKeyShape,
  entries: z.array(seenEntry).max(100),
});
export type VerifyHoursInput = z.output<typeof verifyHoursInput>;

/** The input of giving hours back. */
export const returnHoursInput = z.strictObject({ clientKey: clientKeyShape.nullish(), entry: seenEntry, reason: z.string().trim().max(500) });
export type ReturnHoursInput = z.output<typeof returnHoursInput>;

/** An entry with the version and digest that the signer was shown. */
export type SeenEntry = Readonly<z.output<typeof seenEntry>>;

/** An entry as it stands now, with the digest of its facts. */
export interface SignableEntry extends TimeEntry {
  readonly digest: string;
}

/** What a signature is held against. */
export interface SigningSurroundings {
  readonly entries: readonly SignableEntry[];
  readonly settings: HoursSettings;
  /** What is credited already in the weeks of these entries. */
  readonly credited: readonly CreditedDay[];
}

/** The signed entries: all of them, or none. */
export interface SignedHours {
  readonly moves: readonly EntryMoved[];
  readonly verifiedCount: number;
  readonly creditedCount: number;
  /** Minutes that the signature stands for. */
  readonly minutes: number;
}

/** Signs every entry, or tells everything that stands against it. */
export function verifyHours(seen: readonly SeenEntry[], actor: HoursActor, surroundings: SigningSurroundings): Outcome<SignedHours, EntryRefusal> {
  if (seen.length === 0) return { ok: false, refusals: [{ code: 'NOTHING_TO_SIGN', field: 'entries' }] };
  const once = [...new Map(seen.map((one) => [one.timeEntryId, one])).values()];
  const found = once.map((one) => ({ one, entry: surroundings.entries.find(({ id }) => id === one.timeEntryId) }));
  const refusals = found.flatMap(({ one, entry }) => signatureRefusals(one, entry, actor));
  const entries = found.flatMap(({ entry }) => entry ?? []);
  return outcomeOf(signedHours(inOrderWorked(entries), surroundings), refusals);
}

/** Gives an entry back to the student with a reason; it can be corrected and sent again. */
export function returnHours(
  seen: SeenEntry,
  reason: string,
  actor: HoursActor,
  entry: SignableEntry | undefined,
): Outcome<EntryMoved, EntryRefusal> {
  if (entry === undefined) return { ok: false, refusals: [{ code: 'NOT_FOUND' }] };
  const refusals = [...signatureRefusals(seen, entry, actor), ...reasonRefusals(reason, entry.clinicalDate)];
  return outcomeOf(moved(entry, 'return'), refusals);
}

function signatureRefusals(seen: SeenEntry, entry: SignableEntry | undefined, actor: HoursActor): readonly EntryRefusal[] {
  if (entry === undefined) return [{ code: 'NOT_FOUND' }];
  const about = { entryId: entry.id, date: entry.clinicalDate };
  if (isOwn(actor, entry)) return [{ code: 'OWN_HOURS', ...about }];
  if (!maySign(actor, entry)) return [{ code: 'ENTRY_NOT_YOURS_TO_SIGN', ...about }];
  if (!canMove(entry.status, 'verify')) return [{ code: 'ENTRY_NOT_WAITING', ...about, status: entry.status }];
  const changed = seen.expectedVersion !== entry.version || seen.digest !== entry.digest;
  return changed ? [{ code: 'ENTRY_CHANGED_SINCE_SEEN', ...about }] : [];
}

// Caps fill up in the order in which the hours were worked, whatever order they were ticked in.
function inOrderWorked(entries: readonly SignableEntry[]): readonly SignableEntry[] {
  const key = (entry: SignableEntry): string => `${entry.clinicalDate} ${entry.startsAt ?? ''} ${entry.id}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function signedHours(entries: readonly SignableEntry[], { settings, credited }: SigningSurroundings): SignedHours {
  let counted = credited;
  const moves = entries.map((entry) => {
    if (entry.openExceptions > 0) return moved(entry, 'verify');
    const credit = creditFor(entry, settings, counted);
    counted = withCredit(counted, entry, credit);
    return moved(entry, 'credit', credit);
  });
  const creditedCount = moves.filter(({ standing }) => standing.settingsVersion !== null).length;
  return { moves, verifiedCount: moves.length, creditedCount, minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0) };
}
