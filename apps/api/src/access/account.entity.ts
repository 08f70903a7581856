import { EntitySchema } from 'typeorm';

/** A person who can sign in, in any number of schools. */
export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: string;
  readonly createdAt: string;
  readonly disabledAt: string | null;
}

export const AccountEntity = new EntitySchema<AccountRow>({
  name: 'Account',
  tableName: 'account',
  columns: {
    id: { type: 'uuid', primary: true },
    email: { type: 'text' },
    displayName: { type: 'text', name: 'display_name' },
    locale: { type: 'text', default: 'en' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    disabledAt: { type: 'timestamptz', name: 'disabled_at', nullable: true },
  },
});

/** The hash of an account's password, apart from the account: few statements may touch it. */
export interface AccountPasswordRow {
  readonly accountId: string;
  readonly hash: string;
  readonly changedAt: string;
}

export const AccountPasswordEntity = new EntitySchema<AccountPasswordRow>({
  name: 'AccountPassword',
  tableName: 'account_password',
  columns: {
    accountId: { type: 'uuid', primary: true, name: 'account_id' },
    hash: { type: 'text' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
});
