import { Injectable } from '@nestjs/common';
import type { NewProgram } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A program as its row tells it. */
export interface ProgramRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly award: string;
  readonly placementLabel: string;
  readonly credentials: readonly string[];
}

/** Ids for a new program and its first curriculum edition. */
export interface NewProgramIds {
  readonly schoolId: string;
  readonly id: string;
  readonly editionId: string;
}

const PROGRAMS = `select p.id, p.code, p.name, p.field, p.award, p.placement_label as "placementLabel",
    coalesce((select array_agg(c.credential order by c.position) from program_credential c
      where c.school_id = p.school_id and c.program_id = p.id), '{}') as credentials
  from program p`;

const byName = 'order by p.name, p.id';

/** The only place that asks for programs and what they lead to. */
@Injectable()
export class ProgramRepository {
  constructor(private readonly scoped: Scoped) {}

  all(asking: Asking): Promise<readonly ProgramRow[]> {
    return this.scoped.read<ProgramRow>(asking, { name: 'programs', text: `${PROGRAMS} ${byName} limit 500` });
  }

  byIds(asking: Asking, ids: readonly string[]): Promise<readonly ProgramRow[]> {
    return this.scoped.read<ProgramRow>(asking, { name: 'programs-by-id', text: `${PROGRAMS} where p.id = any($1)`, values: [ids] });
  }

  /** The program that has the code already, however it is capitalised. */
  async withCode(transaction: Transaction, code: string): Promise<{ readonly name: string } | null> {
    const [found] = await transaction.query<{ name: string }>({ text: 'select name from program where lower(code) = lower($1)', values: [code] });
    return found ?? null;
  }

  async add(transaction: Transaction, ids: NewProgramIds, { program, edition }: NewProgram): Promise<void> {
    await transaction.query({
      text: `insert into program (school_id, id, code, name, field, award, placement_label) values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [ids.schoolId, ids.id, program.code, program.name, program.field, program.award, program.placementLabel],
    });
    await transaction.query({
      text: `insert into curriculum_edition (school_id, id, program_id, code, effective_on, required_hours) values ($1, $2, $3, $4, $5, $6)`,
      values: [ids.schoolId, ids.editionId, ids.id, edition.code, edition.effectiveOn, edition.requiredHours],
    });
    await transaction.query({
      text: `insert into program_credential (school_id, program_id, credential, position)
        select $1, $2, credential, position from unnest($3::text[]) with ordinality as named (credential, position)`,
      values: [ids.schoolId, ids.id, program.credentials],
    });
  }
}
