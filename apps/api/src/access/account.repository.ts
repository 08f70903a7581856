import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { AccountEntity, AccountPasswordEntity } from './account.entity.js';

/** An account as signing in sees it. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  /** Nothing where the account was never given a password. */
  readonly passwordHash: string | null;
}

/** Accounts and their passwords, of all schools. */
@Injectable()
export class AccountRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The account with this address, unless it was disabled. */
  async byEmail(email: string): Promise<Account | null> {
    const [found] = await this.scoped.read<Account>(serverScope(), { name: 'account-by-email', text: `${ACCOUNT} where a.email = $1 and a.disabled_at is null`, values: [email] });
    return found ?? null;
  }

  async byId(id: string): Promise<Account | null> {
    const [found] = await this.scoped.read<Account>(serverScope(), { name: 'account-by-id', text: `${ACCOUNT} where a.id = $1 and a.disabled_at is null`, values: [id] });
    return found ?? null;
  }

  /** Adds an account with its password and gives its id. */
  async add(within: Transaction, account: { readonly email: string; readonly displayName: string; readonly passwordHash: string; readonly at: Instant }): Promise<string> {
    const { email, displayName, passwordHash, at } = account;
    const id = newId();
    await within.entities.insert(AccountEntity, { id, email, displayName, createdAt: at });
    await within.entities.insert(AccountPasswordEntity, { accountId: id, hash: passwordHash, changedAt: at });
    return id;
  }
}

const ACCOUNT = `select a.id, a.email, a.display_name as "displayName", p.hash as "passwordHash"
  from account a left join account_password p on p.account_id = a.id`;
