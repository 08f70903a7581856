// Hours while they are being written down: what the form holds, what it would come to, and what no clock of a site is needed
// to see. The server decides; this only saves a way there and back.
import {
  candidateFromInput, defaultHoursSettings, stretchOf, timeCandidates, timeRules, workedMinutes,
  type Fold, type HoursCandidate, type HoursSurroundings, type LocalDate, type LogHoursInput, type Minutes, type TimeRefusal,
} from '@practicum/domain';
import { localTimeToInstant } from '@practicum/domain/zoned';

/** The form's state; its key stays the same from the first try to the answer. */
export interface HoursDraft {
  readonly clientKey: string;
  readonly placementId: string | null;
  readonly category: LogHoursInput['category'];
  readonly date: LocalDate;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsAtFold: Fold | null;
  readonly endsAtFold: Fold | null;
  readonly breakMinutes: Minutes;
  readonly note: string;
  /** The open claim that these hours take the place of. */
  readonly settlesClaimId: string | null;
}

/** One thing that an open wall time could have been. */
export interface Reading {
  readonly fold: Fold;
  /** What the clock showed; differs from what was written where that never was. */
  readonly time: string;
  /** From in to out, break included; 0 while the other end is open too. */
  readonly minutes: Minutes;
}

/** A wall time that came twice, or never. */
export interface OpenTime {
  readonly field: 'startsAt' | 'endsAt';
  readonly time: string;
  readonly never: boolean;
  readonly readings: readonly Reading[];
}

/** What the hours come to, and what stands against them as far as a form can see. */
export interface DraftLook {
  readonly elapsed: Minutes;
  readonly worked: Minutes;
  readonly nextDay: boolean;
  /** The clocks changed in between, so that the elapsed minutes are not the difference of the two times. */
  readonly clocksChanged: boolean;
  readonly open: readonly OpenTime[];
  readonly refusals: readonly TimeRefusal[];
}

// Whether a day has come is the site's clock to say, and overlaps are the server's to know: neither is asked here.
const anyTime: HoursSurroundings = {
  now: '9999-12-31T00:00:00.000Z', today: '9999-12-31', settings: defaultHoursSettings, neighbours: [], placement: null, agreements: null, enrolled: true,
};

/** The input as the server takes it. */
export function inputOf({ note, ...draft }: HoursDraft, enrollmentId: string): LogHoursInput {
  return { ...draft, enrollmentId, note: note.trim() === '' ? null : note.trim() };
}

export const isComplete = ({ date, startsAt, endsAt }: HoursDraft): boolean => date !== '' && startsAt !== '' && endsAt !== '';

/** Looks at a draft at the site's zone; undefined while day, start or end is missing. */
export function lookAt(draft: HoursDraft, zone: string): DraftLook | undefined {
  if (!isComplete(draft)) return undefined;
  const candidate = candidateFromInput(inputOf(draft, ''), { studentId: '', siteId: null, zone, source: 'student' }, localTimeToInstant);
  const stretch = stretchOf(candidate);
  const onTheWall = minutesOnTheWall(draft);
  return {
    elapsed: stretch?.minutes ?? onTheWall,
    worked: stretch ? workedMinutes(candidate) : Math.max(0, onTheWall - draft.breakMinutes),
    nextDay: draft.endsAt < draft.startsAt,
    clocksChanged: stretch !== undefined && stretch.minutes !== onTheWall,
    open: [...openTime('startsAt', candidate), ...openTime('endsAt', candidate)],
    refusals: timeRules.flatMap((rule) => rule(candidate, anyTime) ?? []),
  };
}

function openTime(field: OpenTime['field'], candidate: HoursCandidate): readonly OpenTime[] {
  const wall = field === 'startsAt' ? candidate.starts : candidate.ends;
  if (wall.ok) return [];
  const lengths = timeCandidates(candidate).filter((one) => one.field === field);
  return wall.refusals.map(({ code, time, candidates }) => ({
    field, time, never: code === 'LOCAL_TIME_DOES_NOT_EXIST',
    readings: candidates.map(({ fold, time: shown }) => ({ fold, time: shown, minutes: lengths.find((one) => one.fold === fold)?.minutes ?? 0 })),
  }));
}

/** The draft with an open time settled: one of two by its fold, one that never was by another time. */
export function settle(draft: HoursDraft, { field, never }: OpenTime, { fold, time }: Reading): HoursDraft {
  if (never) return { ...draft, [field]: time };
  return { ...draft, [`${field}Fold`]: fold };
}

/** The draft with another value; a time that is written anew is no longer settled. */
export function change<Field extends keyof HoursDraft>(draft: HoursDraft, field: Field, value: HoursDraft[Field]): HoursDraft {
  const unsettled = field === 'date' ? { startsAtFold: null, endsAtFold: null } : field === 'startsAt' ? { startsAtFold: null } : field === 'endsAt' ? { endsAtFold: null } : {};
  return { ...draft, ...unsettled, [field]: value };
}

const DAY = 1440;

function minutesOnTheWall({ startsAt, endsAt }: HoursDraft): Minutes {
  const [from, to] = [startsAt, endsAt].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));
  return ((to ?? 0) - (from ?? 0) + DAY) % DAY;
}
