import { isLocale, isRole, type Instant, type Locale, type Role } from '@practicum/domain';
import type { Scope } from '../database/scope.js';

/** A person acting in one school through one of their memberships; what policies decide about. */
export interface Actor {
  readonly accountId: string;
  readonly membershipId: string;
  readonly schoolId: string;
  readonly role: Role;
  /** The site of a preceptor. */
  readonly siteId: string | null;
  /** The student that a student's account is. */
  readonly studentId: string | null;
  readonly displayName: string;
  readonly locale: Locale;
  /** A school of the demo: what it issues says so. */
  readonly demo: boolean;
}

/** A living session: the account, and the membership it acts through where it has one. */
export interface SignedIn {
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: Locale;
  readonly lastSeenAt: Instant;
  /** When the password was last given for something weighty. */
  readonly stepUpAt: Instant | null;
  readonly platformAdmin: boolean;
  readonly actor: Actor | null;
}

/** What an actor may see at most: their school, and for a student or a site only what is theirs. */
export function actorScope(actor: Actor): Scope {
  const { role, schoolId, accountId, siteId, studentId } = actor;
  return { role, schoolId, accountId, siteId, studentId };
}

/** The row of `open_session`, all nulls where there is no living session. */
export function signedInFrom(row: Readonly<Record<string, unknown>> | undefined): SignedIn | null {
  if (!row || row['account_id'] === null) return null;
  const text = (key: string): string => String(row[key]);
  const orNull = (key: string): string | null => (row[key] === null ? null : text(key));
  const [locale, role] = [text('locale'), text('role')];
  const person = { accountId: text('account_id'), displayName: text('display_name'), locale: isLocale(locale) ? locale : 'en' } as const;
  const actor = row['membership_id'] === null || row['school_id'] === null || !isRole(role) ? null : {
    ...person,
    membershipId: text('membership_id'),
    schoolId: text('school_id'),
    role,
    siteId: orNull('site_id'),
    studentId: orNull('student_id'),
    demo: row['demo'] === true,
  };
  return {
    ...person,
    email: text('email'),
    lastSeenAt: text('last_seen_at'),
    stepUpAt: orNull('step_up_at'),
    platformAdmin: role === 'platform-admin',
    actor,
  };
}
