import { Injectable } from '@nestjs/common';
import type { Instant } from '@practicum/domain';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import type { PublishedKey } from './signature.js';

/** A school's own key, its private half sealed. */
export interface SealedKey {
  readonly id: string;
  readonly sealed: string;
  readonly madeAt: Instant;
}

/** A new key, both halves. */
export interface NewKey extends SealedKey {
  readonly schoolId: string;
  readonly publicKey: string;
}

const LIVING = `select id, sealed_private_key as sealed, made_at as "madeAt" from signing_key
  where school_id = app_school() and retired_at is null order by made_at desc, id desc limit 1`;

const PUBLISHED = `select k.id, s.slug as school, k.public_key as "publicKey", k.made_at as "madeAt", k.retired_at as "retiredAt"
  from published_key k join school s on s.id = k.school_id`;

/** The keys that schools sign with, and their public halves. Public halves are never removed. */
@Injectable()
export class SigningKeyRepository {
  constructor(private readonly scoped: Scoped) {}

  /** The key that the school signs with now. */
  async living(schoolId: string): Promise<SealedKey | null> {
    const [found] = await this.scoped.read<SealedKey>(serverScope(schoolId), { name: 'signing-key-living', text: LIVING });
    return found ?? null;
  }

  /** The same, while nobody else makes one for this school until the transaction ends. */
  async livingAlone(within: Transaction, schoolId: string): Promise<SealedKey | null> {
    await within.query({ text: `select pg_advisory_xact_lock(hashtextextended('signing key ' || $1, 0))`, values: [schoolId] });
    const [found] = await within.query<SealedKey>({ text: LIVING });
    return found ?? null;
  }

  async add(within: Transaction, { id, schoolId, publicKey, sealed, madeAt }: NewKey): Promise<void> {
    await within.query({ text: 'insert into published_key (id, school_id, public_key, made_at) values ($1, $2, $3, $4)', values: [id, schoolId, publicKey, madeAt] });
    await within.query({ text: 'insert into signing_key (school_id, id, sealed_private_key, made_at) values ($1, $2, $3, $4)', values: [schoolId, id, sealed, madeAt] });
  }

  /** From now on the key signs nothing; what it signed stays signed. */
  async retire(within: Transaction, schoolId: string, id: string, at: Instant): Promise<void> {
    await within.query({ text: 'update signing_key set retired_at = $2 where school_id = app_school() and id = $1', values: [id, at] });
    await within.query({ text: 'update published_key set retired_at = $3 where school_id = $1 and id = $2', values: [schoolId, id, at] });
  }

  /** Every public key of every school, retired ones too, the oldest first. */
  published(): Promise<readonly PublishedKey[]> {
    return this.scoped.read<PublishedKey>(serverScope(), { name: 'published-keys', text: `${PUBLISHED} order by k.made_at, k.id` });
  }

  /** The same of one school. */
  publishedBy(schoolId: string): Promise<readonly PublishedKey[]> {
    return this.scoped.read<PublishedKey>(serverScope(), { name: 'published-keys-of-school', text: `${PUBLISHED} where k.school_id = $1 order by k.made_at, k.id`, values: [schoolId] });
  }
}
