import { Injectable } from '@nestjs/common';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** The only place that asks which students do not let the school tell their name. */
@Injectable()
export class DirectoryRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Those of the students who said no. */
  async optedOut(asking: Asking, studentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.scoped.read<{ id: string }>(asking, {
      name: 'directory-opt-outs', text: 'select student_id as id from directory_opt_out where school_id = app_school() and student_id = any($1)', values: [studentIds],
    });
    return new Set(rows.map(({ id }) => id));
  }

  /** Keeps the choice; false where it was made before. */
  async choose(within: Transaction, { schoolId, studentId, byAccount, at, optedOut }: {
    readonly schoolId: string; readonly studentId: string; readonly byAccount: string; readonly at: string; readonly optedOut: boolean;
  }): Promise<boolean> {
    const changed = await within.query(optedOut
      ? { text: 'insert into directory_opt_out (school_id, student_id, by_account, at) values ($1, $2, $3, $4) on conflict do nothing returning student_id as id', values: [schoolId, studentId, byAccount, at] }
      : { text: 'delete from directory_opt_out where school_id = $1 and student_id = $2 returning student_id as id', values: [schoolId, studentId] });
    return changed.length > 0;
  }
}
