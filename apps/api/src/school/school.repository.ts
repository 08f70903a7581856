import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import type { Statement } from '../platform/database/pipeline.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';

/** A school that uses the house. */
export interface School {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** IANA zone of its campus; the calendar day of the school is told by it. */
  readonly zone: string;
  readonly demo: boolean;
}

/** Schools. Everything else of a school is behind its wall; the row itself is seen by its members. */
@Injectable()
export class SchoolRepository {
  constructor(private readonly scoped: Scoped) {}

  async bySlug(slug: string): Promise<School | null> {
    const [found] = await this.scoped.read<School>(serverScope(), { name: 'school-by-slug', text: `${SCHOOL} where slug = $1`, values: [slug] });
    return found ?? null;
  }

  async byId(id: string): Promise<School | null> {
    const [found] = await this.scoped.read<School>(serverScope(id), { name: 'school-by-id', text: `${SCHOOL} where id = $1`, values: [id] });
    return found ?? null;
  }

  /** Opens a school; false when the slug is taken. */
  async add(within: Transaction, { id, slug, name, zone, demo }: School, at: Instant): Promise<boolean> {
    const added = await within.query(addStatement(id, slug, name, zone, demo, at));
    return added.length > 0;
  }
}

const SCHOOL = 'select id, slug, name, zone, demo from school';

function addStatement(...values: readonly [string, string, string, string, boolean, Instant]): Statement {
  return { text: 'insert into school (id, slug, name, zone, demo, created_at) values ($1, $2, $3, $4, $5, $6) on conflict (slug) do nothing returning id', values };
}
