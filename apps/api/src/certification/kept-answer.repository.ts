import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Instant } from '@practicum/domain';
import type { Transaction } from '../platform/database/unit-of-work.js';

/** A repeated send: the account that sends, the key that its device made, and what it asks for. */
export interface Sending {
  readonly schoolId: string;
  readonly accountId: string;
  readonly clientKey: string;
  readonly input: unknown;
}

/** What was answered the first time, or that the key was used for something else. */
export type Kept<Answer> = { readonly same: true; readonly answer: Answer } | { readonly same: false };

/** Answers under the keys that devices send, so that the same send twice is done once. */
@Injectable()
export class KeptAnswerRepository {
  async first<Answer>(within: Transaction, sending: Sending): Promise<Kept<Answer> | null> {
    const [found] = await within.query<{ digest: Buffer; answer: Answer }>({
      text: 'select input_digest as digest, answer from idempotency_key where school_id = app_school() and key = $1',
      values: [keyOf(sending)],
    });
    if (!found) return null;
    return found.digest.equals(digestOf(sending.input)) ? { same: true, answer: found.answer } : { same: false };
  }

  async keep(within: Transaction, sending: Sending, answer: unknown, at: Instant): Promise<void> {
    await within.query({
      text: 'insert into idempotency_key (school_id, key, account_id, input_digest, answer, at) values ($1, $2, $3, $4, $5, $6)',
      values: [sending.schoolId, keyOf(sending), sending.accountId, digestOf(sending.input), JSON.stringify(answer), at],
    });
  }
}

// A device's key is its own: two accounts that send the same one never meet.
function keyOf({ accountId, clientKey }: Sending): string {
  const hex = createHash('sha256').update(`${accountId} ${clientKey}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digestOf(input: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(input)).digest();
}
