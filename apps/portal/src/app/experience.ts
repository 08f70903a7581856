import type { Role } from '@practicum/domain';
import type { Experience } from './feature';
import { paths } from './paths';

/** What each role sees of the house. */
const byRole: Record<Role, Experience> = {
  student: 'student',
  preceptor: 'preceptor',
  instructor: 'staff',
  coordinator: 'staff',
  registrar: 'staff',
  'program-director': 'staff',
  'platform-admin': 'staff',
};

const isRole = (role: string): role is Role => Object.hasOwn(byRole, role);

/** A role that the portal does not know yet is shown the desk: the server decides what it may see there. */
export const experienceOf = (role: string): Experience => (isRole(role) ? byRole[role] : 'staff');

/** Where each experience begins. */
export const homeOf: Record<Experience, string> = { staff: paths.today, student: paths.myPath, preceptor: paths.week };
