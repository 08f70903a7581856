import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { AccountEntity, AccountPasswordEntity } from './account.entity.js';
import { Passwords } from './passwords.js';

/** An account as signing in sees it. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  /** Nothing where the account was never given a password. */
  readonly passwordHash: string | null;
}

/** An account that is not written yet. */
export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/** Accounts and their passwords, of all schools. */
@Injectable()
export class AccountRepository {
  constructor(
    private readonly scoped: Scoped,
    private readonly passwords: Passwords,
  ) {}

  /** The account with this address, unless it was disabled. */
  async byEmail(email: string): Promise<Account | null> {
    const [found] = await this.scoped.read<Account>(serverScope(), { name: 'account-by-email', text: `${ACCOUNT} where a.email = $1 and a.disabled_at is null`, values: [email] });
    return found ?? null;
  }

  async byId(id: string): Promise<Account | null> {
    const [found] = await this.scoped.read<Account>(serverScope(), { name: 'account-by-id', text: `${ACCOUNT} where a.id = $1 and a.disabled_at is null`, values: [id] });
    return found ?? null;
  }

  /** Makes a new account ready to be written; hashing takes its time outside any transaction. */
  async prepare(email: string, displayName: string, password: string): Promise<NewAccount> {
    return { id: newId(), email, displayName, passwordHash: await this.passwords.hash(password) };
  }

  async add(within: Transaction, { id, email, displayName, passwordHash }: NewAccount, at: Instant): Promise<void> {
    await within.entities.insert(AccountEntity, { id, email, displayName, createdAt: at });
    await within.entities.insert(AccountPasswordEntity, { accountId: id, hash: passwordHash, changedAt: at });
  }
}

const ACCOUNT = `select a.id, a.email, a.display_name as "displayName", p.hash as "passwordHash"
  from account a left join account_password p on p.account_id = a.id`;
