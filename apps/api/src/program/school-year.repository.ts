import { Injectable } from '@nestjs/common';
import type { Jurisdiction, LocalDate } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A place where the school teaches. */
export interface CampusRow {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: Jurisdiction | null;
}

/** A stretch of the school year. */
export interface TermRow {
  readonly id: string;
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** A course given in a term, with what its list shows. */
export interface ClassRow {
  readonly id: string;
  readonly title: string;
  readonly courseId: string;
  readonly term: TermRow | null;
  readonly campus: CampusRow | null;
  readonly studentCount: number;
  readonly totalCount: number;
}

const CLASSES = `select k.id, k.title, k.course_id as "courseId",
    case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name, 'startsOn', t.starts_on, 'endsOn', t.ends_on) end as term,
    case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'jurisdiction', p.jurisdiction) end as campus,
    (select count(*)::int from class_roster r where r.school_id = k.school_id and r.class_id = k.id and r.part = 'student') as "studentCount",
    k."totalCount"
  from (select *, count(*) over ()::int as "totalCount" from class where $3::uuid is null or term_id = $3) k
  left join term t on t.school_id = k.school_id and t.id = k.term_id
  left join campus p on p.school_id = k.school_id and p.id = k.campus_id
  where $1::text is null or (k.title, k.id) > ($1, $2::uuid)
  order by k.title, k.id limit $4`;

/** The only place that asks for campuses, terms and classes. */
@Injectable()
export class SchoolYearRepository {
  constructor(private readonly scoped: Scoped) {}

  campuses(asking: Asking): Promise<readonly CampusRow[]> {
    return this.scoped.read<CampusRow>(asking, { name: 'campuses', text: 'select id, name, jurisdiction from campus order by name, id limit 500' });
  }

  /** Adds a campus, or keeps it as it shall stand. */
  async keepCampus(within: Transaction, schoolId: string, { id, name, jurisdiction }: CampusRow): Promise<void> {
    await within.query({
      text: `insert into campus (school_id, id, name, jurisdiction) values ($1, $2, $3, $4)
        on conflict (school_id, id) do update set name = excluded.name, jurisdiction = excluded.jurisdiction`,
      values: [schoolId, id, name, jurisdiction],
    });
  }

  terms(asking: Asking): Promise<readonly TermRow[]> {
    return this.scoped.read<TermRow>(asking, {
      name: 'terms',
      text: 'select id, name, starts_on as "startsOn", ends_on as "endsOn" from term order by starts_on desc, id limit 500',
    });
  }

  /** Classes by title, after a place in that order. */
  classes(asking: Asking, page: { readonly after: { readonly title: string; readonly id: string } | null; readonly termId: string | null; readonly limit: number }): Promise<readonly ClassRow[]> {
    return this.scoped.read<ClassRow>(asking, {
      name: 'classes',
      text: CLASSES,
      values: [page.after?.title ?? null, page.after?.id ?? null, page.termId, page.limit],
    });
  }
}
