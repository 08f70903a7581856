import type { Statement } from './pipeline.js';
import { APP_ROLE } from './school-wall.js';

/** Who acts inside the wall: the role of a membership, the server itself, or someone with a public link. */
export interface Scope {
  readonly role: string;
  readonly schoolId?: string | null;
  readonly accountId?: string | null;
  readonly siteId?: string | null;
  readonly studentId?: string | null;
  /** For a public page: the one certificate that was asked for. */
  readonly certificate?: string | null;
}

/** The server acting by itself (command line, jobs, sign-in), inside one school or, for the global tables, in none. */
export function serverScope(schoolId: string | null = null, accountId: string | null = null): Scope {
  return { role: 'system', schoolId, accountId };
}

/** Someone without an account who came by a public link of a school. */
export function publicScope(schoolId: string, certificate: string | null = null): Scope {
  return { role: 'anyone', schoolId, certificate };
}

/** The statement that puts a transaction behind the wall; it ends with the transaction. */
export function scopeStatement(scope: Scope): Statement {
  const settings = [scope.role, scope.schoolId, scope.accountId, scope.siteId, scope.studentId, scope.certificate];
  return { name: 'scope', text: SET_SCOPE, values: settings.map((value) => value ?? '') };
}

/** The same for a session that is not read yet: who it is comes back as the row, and is what the wall goes by. */
export function sessionStatement(sessionHash: Buffer | null, at: string): Statement {
  return { name: 'session-scope', text: OPEN_SESSION, values: [sessionHash, at] };
}

const SET_SCOPE = `select set_config('role', '${APP_ROLE}', true), set_config('app.role', $1, true), set_config('app.school', $2, true),
  set_config('app.account', $3, true), set_config('app.site', $4, true), set_config('app.student', $5, true),
  set_config('app.certificate', $6, true)`;

// Without a session the row is all nulls, and so is the scope: the app role then sees no school at all.
const OPEN_SESSION = `select s.*, set_config('role', '${APP_ROLE}', true), set_config('app.role', coalesce(s.role, ''), true),
  set_config('app.school', coalesce(s.school_id::text, ''), true), set_config('app.account', coalesce(s.account_id::text, ''), true),
  set_config('app.site', coalesce(s.site_id::text, ''), true), set_config('app.student', coalesce(s.student_id::text, ''), true),
  set_config('app.certificate', '', true)
  from (select 1) one left join open_session($1, $2) s on true`;
