import type { LocalDate } from '@practicum/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { bare } from '../reading/table.js';

/** A program, with its editions from the oldest to the newest. */
export interface KnownProgram {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly editions: readonly { readonly id: string; readonly effectiveOn: LocalDate }[];
}

/** A cohort that students start in. */
export interface KnownCohort {
  readonly id: string;
  readonly name: string;
  readonly programId: string;
  readonly editionId: string;
  readonly startsOn: LocalDate;
  readonly expectedCompletionOn: LocalDate | null;
}

/** The programs and cohorts that a roster may name. */
export interface RosterGround {
  program(said: string): KnownProgram | undefined;
  cohort(said: string): KnownCohort | undefined;
}

/** Reads the school's programs and cohorts; there are few of them. */
export async function rosterGround(transaction: Transaction, schoolId: string): Promise<RosterGround> {
  const programs = await transaction.query<KnownProgram>({ text: PROGRAMS, values: [schoolId] });
  const cohorts = await transaction.query<KnownCohort>({
    text: `select id, name, program_id as "programId", curriculum_edition_id as "editionId", starts_on as "startsOn",
      expected_completion_on as "expectedCompletionOn" from cohort where school_id = $1`,
    values: [schoolId],
  });
  const byName = new Map(cohorts.map((cohort) => [bare(cohort.name), cohort]));
  const byWord = new Map(programs.flatMap((program) => [[bare(program.name), program] as const, [bare(program.code), program] as const]));
  return { program: (said) => byWord.get(bare(said)), cohort: (said) => byName.get(bare(said)) };
}

const PROGRAMS = `select p.id, p.code, p.name, coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'effectiveOn', e.effective_on) order by e.effective_on)
    from curriculum_edition e where e.school_id = p.school_id and e.program_id = p.id), '[]') as editions
  from program p where p.school_id = $1`;
