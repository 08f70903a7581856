import type { portalCopy, Told } from '@practicum/copy';
import type { Ability } from '@practicum/domain';
import {
  IconBook2, IconCalendarTime, IconCalendarWeek, IconCertificate, IconChecklist, IconClipboardCheck, IconClock, IconFileImport, IconLayoutList, IconMapPin, IconRoute,
  IconScale, IconSchool, IconStethoscope, IconUser, IconUsers, IconUsersGroup,
} from '@tabler/icons-react';
import type { NavItem } from '../ui/shell';
import { paths } from './paths';

interface Entry {
  readonly to: string;
  readonly word: keyof typeof portalCopy.nav;
  readonly icon: NavItem['icon'];
  /** Shown to whoever may ever do this. */
  readonly needs: Ability;
}

const staffMain: readonly Entry[] = [
  { to: paths.today, word: 'today', icon: IconLayoutList, needs: 'today.see' },
  { to: paths.cohorts, word: 'cohorts', icon: IconUsersGroup, needs: 'students.see' },
  { to: paths.students, word: 'students', icon: IconUser, needs: 'students.see' },
  { to: paths.hours, word: 'hours', icon: IconStethoscope, needs: 'hours.decide' },
  { to: paths.placements, word: 'placements', icon: IconCalendarTime, needs: 'placements.see' },
  { to: paths.sites, word: 'sites', icon: IconMapPin, needs: 'sites.see' },
  { to: paths.certify, word: 'certify', icon: IconCertificate, needs: 'certifications.see' },
];

const staffSetUp: readonly Entry[] = [
  { to: paths.programs, word: 'programs', icon: IconBook2, needs: 'programs.see' },
  { to: paths.rules, word: 'rules', icon: IconScale, needs: 'eligibility.see' },
  { to: paths.competencies, word: 'competencies', icon: IconClipboardCheck, needs: 'competencies.see' },
  { to: paths.imports, word: 'imports', icon: IconFileImport, needs: 'imports.run' },
  { to: paths.people, word: 'people', icon: IconUsers, needs: 'people.see' },
];

const student: readonly Entry[] = [
  { to: paths.myPath, word: 'myPath', icon: IconRoute, needs: 'path.see' },
  { to: paths.myHours, word: 'myHours', icon: IconClock, needs: 'hours.see' },
  { to: paths.myProcedures, word: 'myProcedures', icon: IconChecklist, needs: 'procedures.log' },
  { to: paths.myCourses, word: 'myCourses', icon: IconSchool, needs: 'path.see' },
  { to: paths.myCertificate, word: 'myCertificate', icon: IconCertificate, needs: 'certifications.see' },
];

const preceptor: readonly Entry[] = [
  { to: paths.week, word: 'week', icon: IconCalendarWeek, needs: 'week.see' },
  { to: paths.myStudents, word: 'myStudents', icon: IconUsers, needs: 'students.see' },
];

const entries = { staffMain, staffSetUp, student, preceptor };

/** The entries of a navigation that this viewer may open and that lead to a page. */
export function navigation(which: keyof typeof entries, can: readonly string[], leads: (to: string) => boolean, copy: Told<typeof portalCopy>): readonly NavItem[] {
  return entries[which]
    .filter(({ needs, to }) => can.includes(needs) && leads(to))
    .map(({ to, word, icon }) => ({ to, icon, label: copy.nav[word] }));
}
