// What a person is at a school. One account may hold several memberships, each with one role.

/** Every role; `platform-admin` belongs to no school. */
export const roles = ['student', 'preceptor', 'instructor', 'coordinator', 'registrar', 'program-director', 'platform-admin'] as const;
export type Role = (typeof roles)[number];

/** The people who work for the school and see all of it. */
export const staffRoles = ['instructor', 'coordinator', 'registrar', 'program-director'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Roles that a person can be invited to. */
export const invitableRoles = ['student', 'preceptor', ...staffRoles] as const;
export type InvitableRole = (typeof invitableRoles)[number];

/** The languages that the house speaks. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** True for a word that names a role. */
export function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}

/** True for those who work for the school. */
export function isStaff(role: Role): role is StaffRole {
  return (staffRoles as readonly Role[]).includes(role);
}

/** True for a language that the house speaks. */
export function isLocale(word: string): word is Locale {
  return (locales as readonly string[]).includes(word);
}
