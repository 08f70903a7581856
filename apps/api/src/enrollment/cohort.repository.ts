import { Injectable } from '@nestjs/common';
import type { CohortSurroundings, CohortToJoin, LocalDate, NewCohort } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** Students who started a program together, as the row tells it. */
export interface CohortRow {
  readonly id: string;
  readonly name: string;
  readonly programId: string;
  readonly curriculumEditionId: string;
  readonly startsOn: LocalDate;
  readonly expectedCompletionOn: LocalDate | null;
  /** Everybody who is or was in it, withdrawn people left out. */
  readonly studentCount: number;
}

const COHORTS = `select c.id, c.name, c.program_id as "programId", c.curriculum_edition_id as "curriculumEditionId", c.starts_on as "startsOn",
    c.expected_completion_on as "expectedCompletionOn",
    (select count(*)::int from enrollment e where e.school_id = c.school_id and e.cohort_id = c.id and e.status <> 'withdrawn') as "studentCount"
  from cohort c`;

/** The only place that asks for cohorts. */
@Injectable()
export class CohortRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The newest first. */
  all(asking: Asking): Promise<readonly CohortRow[]> {
    return this.scoped.read<CohortRow>(asking, { name: 'cohorts', text: `${COHORTS} order by c.starts_on desc, c.name limit 500` });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly CohortRow[]> {
    return this.scoped.read<CohortRow>(asking, { name: 'cohorts-by-id', text: `${COHORTS} where c.id = any($1)`, values: [ids] });
  }

  /** The cohort with this name or id. */
  async called(asking: Asking, nameOrId: string): Promise<CohortRow | null> {
    const text = `${COHORTS} where c.school_id = app_school() and (lower(c.name) = lower($1) or c.id::text = lower($1)) limit 1`;
    const [found] = await this.scoped.read<CohortRow>(asking, { name: 'cohort-called', text, values: [nameOrId.trim()] });
    return found ?? null;
  }

  ofPrograms(asking: Asking, programIds: readonly string[]): Promise<readonly CohortRow[]> {
    return this.scoped.read<CohortRow>(asking, {
      name: 'cohorts-of-programs',
      text: `${COHORTS} where c.program_id = any($1) order by c.starts_on desc, c.name`,
      values: [programIds],
    });
  }

  /** What a new cohort is measured against: the editions of its program, and whether its name is free. */
  async surroundings(transaction: Transaction, cohort: { readonly programId: string; readonly name: string }): Promise<CohortSurroundings> {
    const [found] = await transaction.query<CohortSurroundings>({
      text: `select coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'effectiveOn', e.effective_on)) from curriculum_edition e where e.program_id = $1), '[]') as editions,
          exists (select 1 from cohort c where lower(c.name) = lower($2)) as "nameTaken"`,
      values: [cohort.programId, cohort.name],
    });
    return found ?? { editions: [], nameTaken: false };
  }

  /** A cohort that somebody is to join. */
  async toJoin(transaction: Transaction, id: string): Promise<CohortToJoin | null> {
    const [found] = await transaction.query<CohortToJoin>({ text: `${COHORTS} where c.id = $1`, values: [id] });
    return found ?? null;
  }

  async add(transaction: Transaction, schoolId: string, id: string, cohort: NewCohort): Promise<void> {
    await transaction.query({
      text: `insert into cohort (school_id, id, name, program_id, curriculum_edition_id, starts_on, expected_completion_on) values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [schoolId, id, cohort.name, cohort.programId, cohort.curriculumEditionId, cohort.startsOn, cohort.expectedCompletionOn ?? null],
    });
  }
}
