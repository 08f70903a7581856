import { Injectable } from '@nestjs/common';
import type { InvitableRole, Instant, Role } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';

/** A membership with what a person reads of its school. */
export interface Membership {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly schoolId: string | null;
  readonly schoolName: string;
  readonly schoolSlug: string;
  readonly demo: boolean;
  readonly siteId: string | null;
  readonly studentId: string | null;
  readonly status: 'active' | 'ended';
}

/** Who a new membership is for. */
export interface NewMembership {
  readonly accountId: string;
  readonly schoolId: string;
  readonly role: InvitableRole;
  readonly siteId: string | null;
  readonly studentId: string | null;
}

export interface DemoRole {
  readonly role: Role;
  readonly accountId: string;
  readonly membershipId: string;
  readonly displayName: string;
  readonly email: string;
}

/** Who works and studies where. */
@Injectable()
export class MembershipRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The memberships of whoever is asking; for a door, in the same trip that tells who that is. */
  ownOf(asking: Asking): Promise<readonly Membership[]> {
    return this.scoped.read<Membership>(asking, { name: 'memberships-own', text: `${MEMBERSHIP} where m.account_id = app_account() and m.status = 'active' ${IN_ORDER}` });
  }

  /** The living memberships of an account, the widest role first. */
  activeOf(accountId: string): Promise<readonly Membership[]> {
    return this.scoped.read<Membership>(serverScope(null, accountId), {
      name: 'memberships-active', text: `${MEMBERSHIP} where m.account_id = $1 and m.status = 'active' ${IN_ORDER}`, values: [accountId],
    });
  }

  /** Whether an account is this student's own, whichever role it acts in now. */
  async isStudent(actor: Actor, accountId: string, studentId: string): Promise<boolean> {
    const found = await this.scoped.read(actor, {
      name: 'account-is-student', text: 'select 1 from membership m where m.school_id = app_school() and m.account_id = $1 and m.student_id = $2', values: [accountId, studentId],
    });
    return found.length > 0;
  }

  /** One membership of the actor's school. */
  async byId(actor: Actor, id: string): Promise<Membership | null> {
    const [found] = await this.scoped.read<Membership>(actor, { name: 'membership-by-id', text: `${MEMBERSHIP} where m.id::text = $1 and m.school_id = app_school()`, values: [id] });
    return found ?? null;
  }

  /** Begins a membership, or takes up again one that had ended. */
  async begin(within: Transaction, { accountId, schoolId, role, siteId, studentId }: NewMembership, at: Instant): Promise<string> {
    const [row] = await within.query<{ id: string }>({ name: 'membership-begin', text: BEGIN, values: [newId(), accountId, schoolId, role, siteId, studentId, at] });
    if (!row) throw new Error('Broken promise: a membership that begins has a row.');
    return row.id;
  }

  /** Ends a membership; nothing when it had ended meanwhile. */
  async end(within: Transaction, id: string, at: Instant): Promise<boolean> {
    const ended = await within.query({ name: 'membership-end', text: END, values: [id, at] });
    return ended.length > 0;
  }

  /** For each role, the first person of a demo school who has it. */
  demoRoles(): Promise<readonly DemoRole[]> {
    return this.scoped.read<DemoRole>(serverScope(), { name: 'demo-roles', text: DEMO_ROLES });
  }
}

const MEMBERSHIP = `select m.id, m.account_id as "accountId", m.role, m.school_id as "schoolId", coalesce(s.name, 'Practicum') as "schoolName",
  coalesce(s.slug, '') as "schoolSlug", coalesce(s.demo, false) as demo, m.site_id as "siteId", m.student_id as "studentId", m.status
  from membership m left join school s on s.id = m.school_id`;
const IN_ORDER = `order by array_position(array['program-director', 'coordinator', 'registrar', 'instructor', 'preceptor', 'student', 'platform-admin'], m.role), s.name, m.id`;
const BEGIN = `insert into membership (id, account_id, school_id, role, site_id, student_id, created_at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict on constraint membership_is_one do update set status = 'active', ended_at = null returning id`;
const END = `update membership set status = 'ended', ended_at = $2 where id = $1 and school_id = app_school() and status = 'active' returning id`;
const DEMO_ROLES = `select distinct on (m.role) m.role, m.account_id as "accountId", m.id as "membershipId", a.display_name as "displayName", a.email
  from membership m join school s on s.id = m.school_id and s.demo join account a on a.id = m.account_id and a.disabled_at is null
  where m.status = 'active' order by m.role, m.created_at, m.id`;
