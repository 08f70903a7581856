import { Injectable } from '@nestjs/common';
import type { Edition, Instant } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** Rules that the school wrote for itself. */
export interface SchoolEditionRow {
  readonly credential: string;
  readonly edition: string;
  /** Checked when it was written. */
  readonly rules: Edition;
  readonly version: number;
  readonly fromCredential: string | null;
  readonly fromEdition: string | null;
}

/** An edition's rules that somebody at the school has read and stands by: who, when, against which page. */
export interface ConfirmationRow {
  readonly credential: string;
  readonly edition: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant;
  readonly against: string | null;
}

/** Who writes, and when. */
export interface Writing {
  readonly schoolId: string;
  readonly accountId: string;
  readonly at: Instant;
}

/** The only place that asks for a school's own editions and for what it has confirmed. */
@Injectable()
export class EditionRepository {
  constructor(private readonly scoped: Scoped) {}

  own(asking: Asking): Promise<readonly SchoolEditionRow[]> {
    return this.scoped.read<SchoolEditionRow>(asking, {
      name: 'school-editions',
      text: `select credential, edition, rules, version, from_credential as "fromCredential", from_edition as "fromEdition"
        from school_edition where school_id = app_school() order by credential, edition`,
    });
  }

  confirmations(asking: Asking): Promise<readonly ConfirmationRow[]> {
    return this.scoped.read<ConfirmationRow>(asking, {
      name: 'edition-confirmations',
      text: `select c.credential, c.edition, a.display_name as "confirmedBy", c.at as "confirmedAt", c.against from edition_confirmation c
        left join account a on a.id = c.confirmed_by where c.school_id = app_school()`,
    });
  }

  /** False where the school has an edition of that month already. */
  async add(within: Transaction, { schoolId, accountId, at }: Writing, rules: Edition, from: { readonly credential: string | null; readonly edition: string | null }): Promise<boolean> {
    const added = await within.query({
      text: `insert into school_edition (school_id, credential, edition, rules, from_credential, from_edition, changed_by, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning 1`,
      values: [schoolId, rules.credential, rules.edition, JSON.stringify(rules), from.credential, from.edition, accountId, at],
    });
    return added.length > 0;
  }

  /** False where somebody changed or confirmed it meanwhile. */
  async change(within: Transaction, { accountId, at }: Writing, rules: Edition, expectedVersion: number): Promise<boolean> {
    const changed = await within.query({
      text: `update school_edition set rules = $3, version = version + 1, changed_by = $4, changed_at = $5
        where school_id = app_school() and credential = $1 and edition = $2 and version = $6 returning 1`,
      values: [rules.credential, rules.edition, JSON.stringify(rules), accountId, at, expectedVersion],
    });
    return changed.length > 0;
  }

  /** False where it is confirmed, or was written anew meanwhile. */
  async discard(within: Transaction, { credential, edition, version }: Pick<SchoolEditionRow, 'credential' | 'edition' | 'version'>): Promise<boolean> {
    const gone = await within.query({
      text: 'delete from school_edition where school_id = app_school() and credential = $1 and edition = $2 and version = $3 returning 1',
      values: [credential, edition, version],
    });
    return gone.length > 0;
  }

  async confirm(within: Transaction, { schoolId, accountId, at }: Writing, { credential, edition, against }: { readonly credential: string; readonly edition: string; readonly against: string }): Promise<void> {
    await within.query({
      text: 'insert into edition_confirmation (school_id, credential, edition, confirmed_by, against, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      values: [schoolId, credential, edition, accountId, against, at],
    });
  }
}
