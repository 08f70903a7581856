import { Injectable } from '@nestjs/common';
import type { Instant, InvitableRole } from '@practicum/domain';
import type { ReadToken } from '../platform/school-token.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import { InvitationEntity, type InvitationRow } from './invitation.entity.js';

/** An invitation as its link finds it. */
export interface Invitation {
  readonly id: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: InvitableRole;
  readonly siteId: string | null;
  readonly studentId: string | null;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** Invitations of a school. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly scoped: Scoped) {}

  async byToken({ schoolId, hash }: ReadToken): Promise<Invitation | null> {
    const [found] = await this.scoped.read<Invitation>(serverScope(schoolId), { name: 'invitation-by-token', text: BY_TOKEN, values: [schoolId, hash] });
    return found ?? null;
  }

  /** What an invitation is measured against: whether its site and student are the school's, and who is there already. */
  async surroundings(asking: Asking, invited: { readonly email: string; readonly role: string; readonly siteId?: string | undefined; readonly studentId?: string | undefined }) {
    const [found] = await this.scoped.read<{ siteKnown: boolean; studentKnown: boolean; alreadyMember: boolean }>(asking, {
      name: 'invitation-surroundings', text: SURROUNDINGS, values: [invited.siteId ?? null, invited.studentId ?? null, invited.email, invited.role],
    });
    return found ?? { siteKnown: false, studentKnown: false, alreadyMember: false };
  }

  async add(within: Transaction, invitation: Omit<InvitationRow, 'usedAt' | 'usedBy'>): Promise<void> {
    await within.entities.insert(InvitationEntity, invitation);
  }

  /** Uses the link up; false when somebody was faster. */
  async use(within: Transaction, invitation: Pick<Invitation, 'schoolId' | 'id'>, accountId: string, at: Instant): Promise<boolean> {
    const used = await within.query({ name: 'invitation-use', text: USE, values: [invitation.schoolId, invitation.id, accountId, at] });
    return used.length > 0;
  }
}

const BY_TOKEN = `select i.id, i.school_id as "schoolId", s.name as "schoolName", i.email, i.display_name as "displayName", i.role,
  i.site_id as "siteId", i.student_id as "studentId", i.expires_at as "expiresAt", i.used_at as "usedAt"
  from invitation i join school s on s.id = i.school_id where i.school_id = $1 and i.token_hash = $2`;
const SURROUNDINGS = `select exists (select 1 from clinical_site where school_id = app_school() and id::text = $1) as "siteKnown",
  exists (select 1 from student where school_id = app_school() and id::text = $2) as "studentKnown",
  exists (select 1 from membership m join account a on a.id = m.account_id where m.school_id = app_school() and a.email = $3 and m.role = $4
    and m.status = 'active' and m.site_id::text is not distinct from $1 and m.student_id::text is not distinct from $2) as "alreadyMember"`;
const USE = `update invitation set used_at = $4, used_by = $3 where school_id = $1 and id = $2 and used_at is null returning id`;
