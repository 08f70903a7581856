import type { TodayGroups_GroupFragment } from '@practicum/contract/client';
import { todayPage, type Told } from '@practicum/copy';
import { paths } from '../../app/paths';
import type { Kind } from '../../ui/kinds';

type Item = TodayGroups_GroupFragment['items'][number];
type Words = Told<typeof todayPage>['actions'];

const isAction = (word: string, words: Words): word is keyof Words => word in words;

/** What the row's button says; a word that this portal does not know yet opens. */
export const actionLabel = ({ action }: Pick<Item, 'action'>, words: Words): string => (isAction(action, words) ? words[action] : words.open);

/** Where the row's action is done: the page of whatever the row names, nearest first. */
export function actionPath({ action, timeEntryId, studentId, siteId, cohortId }: Pick<Item, 'action' | 'timeEntryId' | 'studentId' | 'siteId' | 'cohortId'>): string {
  if (action === 'certify') return cohortId ? paths.certifyCohort(cohortId) : paths.certify;
  if (action === 'confirm') return paths.certify;
  if (action === 'place') return paths.placements;
  if (timeEntryId) return `${paths.hours}?entry=${timeEntryId}`;
  if (action === 'settle') return paths.hours;
  if (studentId) return paths.student(studentId);
  if (siteId) return paths.site(siteId);
  return cohortId ? paths.cohort(cohortId) : paths.today;
}

/** Where the whole group stands; none where the rows are all there is. */
export function groupPath(code: string): string | undefined {
  if (code.includes('hours') || code.includes('claim')) return paths.hours;
  if (code.includes('place')) return paths.placements;
  if (code.includes('agreement')) return paths.sites;
  return code.includes('certify') ? paths.certify : undefined;
}

const marks: readonly (readonly [RegExp, Kind])[] = [
  [/held/, 'late'],
  [/agreement|document|expir/, 'ends'],
  [/certify|eligible/, 'done'],
  [/person|decide|decision|confirm/, 'person'],
  [/late|finish|hours|claim/, 'late'],
];

/** The mark of a kind of harm. */
export const groupKind = (code: string): Kind => marks.find(([pattern]) => pattern.test(code))?.[1] ?? 'waits';
