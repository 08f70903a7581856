import { Injectable } from '@nestjs/common';
import type { ChangeProgramInput, NewProgram, ProgramAward, ProgramField, Recognition } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** A program as its row tells it. */
export interface ProgramRow extends Recognition {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly field: ProgramField;
  readonly award: ProgramAward;
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
    coalesce(p.type, 'school') as type, p.institution_accreditor as "institutionAccreditor", p.accreditations, p.approvals,
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
      text: `insert into program (school_id, id, code, name, field, award, placement_label, type, institution_accreditor, accreditations, approvals)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [ids.schoolId, ids.id, program.code, program.name, program.field, program.award, program.placementLabel, ...recognitionValues(program)],
    });
    await transaction.query({
      text: `insert into curriculum_edition (school_id, id, program_id, code, effective_on, required_hours) values ($1, $2, $3, $4, $5, $6)`,
      values: [ids.schoolId, ids.editionId, ids.id, edition.code, edition.effectiveOn, edition.requiredHours],
    });
    await this.leadTo(transaction, ids.schoolId, ids.id, program.credentials);
  }

  /** The program as it stands, kept from others until the end of the transaction. */
  async toChange(transaction: Transaction, id: string): Promise<ProgramRow | undefined> {
    const [found] = await transaction.query<ProgramRow>({ text: `${PROGRAMS} where p.school_id = app_school() and p.id = $1 for update`, values: [id] });
    return found;
  }

  async change(transaction: Transaction, schoolId: string, program: ChangeProgramInput): Promise<void> {
    await transaction.query({
      text: `update program set name = $2, field = $3, award = $4, placement_label = $5, type = $6, institution_accreditor = $7, accreditations = $8, approvals = $9
        where school_id = app_school() and id = $1`,
      values: [program.programId, program.name, program.field, program.award, program.placementLabel, ...recognitionValues(program)],
    });
    await transaction.query({ text: 'delete from program_credential where school_id = app_school() and program_id = $1', values: [program.programId] });
    await this.leadTo(transaction, schoolId, program.programId, program.credentials);
  }

  private async leadTo(transaction: Transaction, schoolId: string, programId: string, credentials: readonly string[]): Promise<void> {
    await transaction.query({
      text: `insert into program_credential (school_id, program_id, credential, position)
        select $1, $2, credential, position from unnest($3::text[]) with ordinality as named (credential, position)`,
      values: [schoolId, programId, credentials],
    });
  }
}

// Lists are JSON columns: an array would be sent as one of PostgreSQL's own.
function recognitionValues({ type, institutionAccreditor, accreditations, approvals }: Recognition): readonly (string | null)[] {
  return [type, institutionAccreditor, JSON.stringify(accreditations), JSON.stringify(approvals)];
}
