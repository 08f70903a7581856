import { Injectable } from '@nestjs/common';
import { SIGNERS_UNLESS_CHOSEN, type Instant, type SignerCount } from '@practicum/domain';
import type { Statement } from '../platform/database/pipeline.js';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** One choice of how many sign. */
export interface SignersChangeRow {
  readonly id: string;
  readonly signers: SignerCount;
  readonly by: string;
  readonly at: Instant;
}

/** How many people sign a certificate at a school: every choice is kept, the latest holds. */
@Injectable()
export class SignersSettingRepository {
  constructor(private readonly scoped: Scoped) {}

  /** Every choice, the latest first. */
  changes(asking: Asking): Promise<readonly SignersChangeRow[]> {
    return this.scoped.read<SignersChangeRow>(asking, CHANGES);
  }

  /** What holds now, as the transaction sees it. */
  async now(within: Transaction): Promise<SignerCount> {
    return signersIn(await within.query<SignersChangeRow>(CHANGES));
  }

  async add(within: Transaction, { schoolId, id, signers, byAccount, by, at }: SignersChangeRow & { readonly schoolId: string; readonly byAccount: string }): Promise<void> {
    await within.query({
      text: `insert into school_setting (school_id, id, setting, value, by_account, by_name, at) values ($1, $2, 'certificate-signers', $3, $4, $5, $6)`,
      values: [schoolId, id, signers, byAccount, by, at],
    });
  }
}

/** What holds by these choices, the latest first. */
export function signersIn([latest]: readonly SignersChangeRow[]): SignerCount {
  return latest?.signers ?? SIGNERS_UNLESS_CHOSEN;
}

const CHANGES: Statement = {
  name: 'signers-changes',
  text: `select id, value as signers, by_name as by, at from school_setting where school_id = app_school() and setting = 'certificate-signers' order by at desc, id desc`,
};
