// What of a week waits for this signer, and what of it is clean. Who may sign is the server's answer (`viewerCan`).
import type { ThisWeekQuery } from '@practicum/contract/client';
import type { Minutes } from '@practicum/domain';

export type Week = NonNullable<ThisWeekQuery['week']>;
export type WeekStudent = Week['students'][number];
export type Entry = WeekStudent['entries'][number];
export type ProcedureEntry = WeekStudent['procedureEntries'][number];

/** An entry of a student, as a signature needs both. */
export interface OfStudent { readonly student: WeekStudent; readonly entry: Entry }

const isClean = ({ exceptions }: Pick<Entry, 'exceptions'>): boolean => exceptions.every(({ decision }) => decision);
const mayBeSigned = ({ viewerCan }: Pick<Entry, 'viewerCan'>): boolean => viewerCan.includes('hours.verify');

/** Days that can be signed together. */
export const cleanOf = ({ entries }: Pick<WeekStudent, 'entries'>): readonly Entry[] => entries.filter((entry) => mayBeSigned(entry) && isClean(entry));

/** Days that the school asks to look at: signed apart, one by one. */
export const lookedAtOf = ({ entries }: Pick<WeekStudent, 'entries'>): readonly Entry[] => entries.filter((entry) => mayBeSigned(entry) && !isClean(entry));

/** Days that wait for nobody here any more. */
export const settledOf = ({ entries }: Pick<WeekStudent, 'entries'>): readonly Entry[] => entries.filter((entry) => !mayBeSigned(entry));

export const proceduresOf = ({ procedureEntries }: Pick<WeekStudent, 'procedureEntries'>): readonly ProcedureEntry[] =>
  procedureEntries.filter(({ viewerCan }) => viewerCan.includes('procedures.verify'));

export const minutesOf = (entries: readonly Pick<Entry, 'minutes'>[]): Minutes => entries.reduce((sum, { minutes }) => sum + minutes, 0);

/** Every clean day of every student, oldest first. */
export const cleanOfAll = (students: readonly WeekStudent[]): readonly OfStudent[] => students.flatMap((student) => cleanOf(student).map((entry) => ({ student, entry })));
