import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { ProcedureEntryRepository, type ProcedureRow, type TallyRow } from './procedure-entry.repository.js';

/** Procedure entries by id. */
@Injectable()
export class ProcedureEntryLoader extends Loader<ProcedureRow> {
  constructor(private readonly procedures: ProcedureEntryRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, ProcedureRow>> {
    return new Map((await this.procedures.byIds(door, ids)).map((entry) => [entry.id, entry]));
  }
}

/** Tallies by enrollment. */
@Injectable()
export class TalliesLoader extends Loader<readonly TallyRow[]> {
  constructor(private readonly procedures: ProcedureEntryRepository) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly TallyRow[]>> {
    return Map.groupBy(await this.procedures.talliesOf(door, enrollmentIds), (tally) => tally.enrollmentId);
  }
}
