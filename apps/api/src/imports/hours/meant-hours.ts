import { addMinutes, defaultHoursSettings, logHours, logMinutes, minutesBetween, type HourCategory, type HoursSurroundings, type Instant, type LocalDate, type LoggedHours, type Minutes, type NeighbourEntry, type Outcome, type Stretch, type TimeRefusal, type WallTime } from '@practicum/domain';
import { dateAt, instantToLocal, localTimeToInstant, startOfDay } from '@practicum/domain/zoned';
import { newId } from '../../platform/ids.js';
import type { RowReader } from '../row-reader.js';
import type { EnteredRow, KeptRow, KnownPlacement, KnownSite } from './hours-ground.js';
import type { SaidMoment, SaidRow } from './said-row.js';

/** When the hours were worked: from one instant to another, or so many minutes of a day. */
export interface MeantTimes {
  readonly date: LocalDate;
  readonly starts: WallTime | null;
  readonly ends: WallTime | null;
  /** Where both wall times mean one instant. */
  readonly stretch: Stretch | null;
  /** The times as they stood on the wall; empty where the file says none. */
  readonly said: { readonly startsAt: string; readonly endsAt: string };
  readonly breakMinutes: Minutes;
  /** Minutes of the day, where the file says no times. */
  readonly minutesAlone: Minutes | null;
}

/** Hours of a row with everything found that they are about. */
export interface MeantHours extends MeantTimes {
  readonly clientKey: string;
  readonly studentId: string;
  readonly enrollmentId: string;
  /** Every enrollment that the student has. */
  readonly enrollments: readonly string[];
  readonly enrolled: boolean;
  readonly placement: KnownPlacement | null;
  readonly siteId: string | null;
  readonly agreements: KnownSite['agreements'] | null;
  readonly zone: string;
  readonly category: HourCategory;
  readonly note: string | null;
}

/** Reads a row's moments at the site; undefined, with the fault told, where they are no stretch of time. */
export function readTimes(said: SaidRow, zone: string, row: RowReader): MeantTimes | undefined {
  if (!said.starts) return minutesOfDay(said, row);
  const date = 'at' in said.starts ? dateAt(said.starts.at, zone) : said.starts.date;
  const starts = instantOf(said.starts, zone, said.fold);
  const ends = said.ends ? instantOf(said.ends, zone, said.fold) : endOf(starts, said.minutes);
  const [settledStart, settledEnd] = toldApart(starts, ends, said.minutes);
  const stretch = settledStart.ok && settledEnd.ok ? { startsAt: settledStart.value, endsAt: settledEnd.value, minutes: minutesBetween(settledStart.value, settledEnd.value) } : null;
  const wall = { startsAt: wallOf(said.starts, settledStart, zone), endsAt: wallOf(said.ends, settledEnd, zone) };
  return { date, starts: settledStart, ends: settledEnd, said: wall, stretch, breakMinutes: said.breakMinutes ?? breakBetween(stretch, said), minutesAlone: null };
}

function minutesOfDay(said: SaidRow, row: RowReader): MeantTimes | undefined {
  const minutes = said.minutes === null ? null : said.minutes - (said.breakMinutes ?? 0);
  if (said.date === null || minutes === null || minutes <= 0) {
    if (minutes !== null) row.fault('duration', { code: 'NUMBER_UNREADABLE', value: row.raw('duration') || row.raw('minutes') });
    return undefined;
  }
  return { date: said.date, starts: null, ends: null, said: { startsAt: '', endsAt: '' }, stretch: null, breakMinutes: 0, minutesAlone: minutes };
}

function instantOf(moment: SaidMoment, zone: string, fold: SaidRow['fold']): WallTime {
  if ('at' in moment) return { ok: true, value: moment.at };
  const [time, seconds] = [moment.time.slice(0, 5), Number(moment.time.slice(6, 8))];
  const read = localTimeToInstant(moment.date, time, zone, fold);
  return read.ok ? { ok: true, value: new Date(Date.parse(read.value) + seconds * 1000).toISOString() } : read;
}

// What was said stands also where no instant answers to it, as in the hour that the clock leaves out.
function wallOf(moment: SaidMoment | null, read: WallTime, zone: string): string {
  if (moment && 'time' in moment) return moment.time.slice(0, 5);
  return read.ok ? instantToLocal(read.value, zone).time : '';
}

function endOf(starts: WallTime, minutes: Minutes | null): WallTime {
  return starts.ok ? { ok: true, value: addMinutes(starts.value, minutes ?? 0) } : starts;
}

// When the clock goes back an hour comes twice. A time tracker that says how long it was has said which of the two it means.
function toldApart(starts: WallTime, ends: WallTime, minutes: Minutes | null): readonly [WallTime, WallTime] {
  if ((starts.ok && ends.ok) || minutes === null) return [starts, ends];
  for (const from of readings(starts)) {
    for (const to of readings(ends)) {
      if (minutesBetween(from, to) === minutes) return [{ ok: true, value: from }, { ok: true, value: to }];
    }
  }
  return [starts, ends];
}

function readings(time: WallTime): readonly Instant[] {
  if (time.ok) return [time.value];
  return time.refusals.flatMap((refusal) => (refusal.code === 'LOCAL_TIME_IS_AMBIGUOUS' ? refusal.candidates.map(({ at }) => at) : []));
}

// Where a file says from when to when and how much of it was work, the rest was a break.
function breakBetween(stretch: Stretch | null, { minutes }: SaidRow): Minutes {
  return stretch && minutes !== null && minutes > 0 && minutes < stretch.minutes ? stretch.minutes - minutes : 0;
}

/** The entry that hours become; where they become none, every rule is told that they break, and what was said is kept. */
export function heldAgainst(hours: MeantHours, neighbours: readonly NeighbourEntry[], now: Instant, row: RowReader, openClaimId: string | null): { readonly entered: EnteredRow } | { readonly kept: KeptRow } {
  const today = dateAt(now, hours.zone);
  const around: HoursSurroundings = { now, today, settings: defaultHoursSettings, neighbours, placement: hours.placement, agreements: hours.agreements, enrolled: hours.enrolled };
  const logged = decided(hours, around);
  if (logged.ok) return { entered: enteredRow(hours, logged.value, openClaimId) };
  for (const refusal of logged.refusals) row.fault(columnOf(refusal), refusal);
  return { kept: keptRow(hours, logged.refusals, openClaimId) };
}

function columnOf({ field }: TimeRefusal): string | null {
  return field === 'startsAt' || field === 'endsAt' || field === 'date' || field === 'note' ? field : null;
}

function decided(hours: MeantHours, around: HoursSurroundings): Outcome<LoggedHours, TimeRefusal> {
  const { studentId, enrollmentId, siteId, category, zone, note, date, starts, ends, breakMinutes } = hours;
  const said = { studentId, enrollmentId, placementId: hours.placement?.id ?? null, siteId, category, clinicalDate: date, zone, note, source: 'import' as const };
  if (starts && ends) return logHours({ ...said, starts, ends, breakMinutes }, around);
  return logMinutes({ ...said, minutes: hours.minutesAlone ?? 0, dayBegins: startOfDay(date, zone) }, around);
}

function enteredRow(hours: MeantHours, { facts, exceptions }: LoggedHours, openClaimId: string | null): EnteredRow {
  return {
    claimId: openClaimId ?? newId(),
    settles: openClaimId !== null,
    entryId: newId(),
    clientKey: hours.clientKey,
    said: saidOf(hours, facts.minutes, facts.note),
    facts: {
      student_id: facts.studentId, enrollment_id: facts.enrollmentId, placement_id: facts.placementId, site_id: facts.siteId, category: facts.category,
      discipline: facts.discipline, topics: facts.topics, clinical_date: facts.clinicalDate, zone: facts.zone, starts_at: facts.startsAt, ends_at: facts.endsAt,
      break_minutes: facts.breakMinutes, minutes: facts.minutes, note: facts.note,
    },
    exceptions: exceptions.map(({ code, ...figures }) => ({ id: newId(), code, figures })),
  };
}

function keptRow(hours: MeantHours, refusals: readonly TimeRefusal[], openClaimId: string | null): KeptRow {
  const { clientKey, studentId, enrollmentId, placement, siteId } = hours;
  // A note that points to a patient is kept nowhere.
  const note = refusals.some(({ code }) => code === 'NOTE_HOLDS_PATIENT_IDENTIFIER') ? null : hours.note;
  return { id: openClaimId ?? newId(), clientKey, studentId, enrollmentId, placementId: placement?.id ?? null, siteId, said: saidOf(hours, hours.minutesAlone, note), refusals };
}

function saidOf(hours: MeantHours, minutes: Minutes | null, note: string | null): Readonly<Record<string, unknown>> {
  const { clientKey, enrollmentId, placement, category, date, said, breakMinutes } = hours;
  return { clientKey, enrollmentId, placementId: placement?.id ?? null, category, date, ...said, breakMinutes, note, ...(minutes !== null && { minutes }) };
}
