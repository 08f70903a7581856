import { Injectable } from '@nestjs/common';
import type { Instant, Role } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import type { Page } from '../platform/graphql/connection.js';

/** Somebody with an account at the school or an open invitation to it. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: Role;
  readonly standing: 'active' | 'ended' | 'invited';
  readonly since: Instant;
  /** What the list is sorted by. */
  readonly name: string;
}

/** The people of a school: memberships and open invitations in one list. Reads only. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly scoped: Scoped) {}

  /** A page of the people by name, with how many there are in all. */
  async page(door: Door, page: Page, search: string | null, now: Instant): Promise<{ readonly rows: readonly Person[]; readonly total: number }> {
    const wanted = search?.trim() ? `%${search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
    const [rows, total] = await this.scoped.readAll(door, [
      { name: 'people-page', text: PAGE, values: [now, wanted, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit] },
      { name: 'people-count', text: `${PEOPLE} select count(*) as total from found`, values: [now, wanted] },
    ]);
    return { rows: (rows?.rows ?? []) as unknown as readonly Person[], total: Number(total?.rows[0]?.['total'] ?? 0) };
  }
}

const PEOPLE = `with everybody as (
    select m.id, a.display_name, a.email, m.role, m.status as standing, coalesce(m.ended_at, m.created_at) as since
    from membership m join account a on a.id = m.account_id where m.school_id = app_school()
    union all
    select i.id, i.display_name, i.email, i.role, 'invited', i.created_at
    from invitation i where i.school_id = app_school() and i.used_at is null and i.expires_at > $1
  ), found as (
    select id, display_name as "displayName", email, role, standing, since, lower(display_name) collate "und-x-icu" as name
    from everybody where $2::text is null or display_name ilike $2 or email ilike $2
  )`;
const PAGE = `${PEOPLE} select * from found
  where $3::text is null or (name, id) > ($3 collate "und-x-icu", $4::uuid) order by name, id limit $5`;
