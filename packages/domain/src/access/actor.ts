import type { Role } from './roles.js';

/** Who is asking, as policies see them: a person acting in one school through one membership. */
export interface Actor {
  readonly accountId: string;
  readonly schoolId: string;
  readonly role: Role;
  /** The site of a preceptor. */
  readonly siteId: string | null;
  /** The student that a student's account is. */
  readonly studentId: string | null;
}
