import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Instant } from '@practicum/domain';
import type { Actor } from '../access/actor.js';
import type { Statement } from '../database/pipeline.js';
import { Scoped, type Transaction } from '../database/unit-of-work.js';

/** A send that may come twice: who sends, the key that their device made, and what they ask for. */
export interface Sending {
  readonly schoolId: string;
  readonly accountId: string;
  readonly clientKey: string;
  readonly input: unknown;
}

/** What was answered the first time, or that the key was used for something else. */
export type Kept<Answer> = { readonly same: true; readonly answer: Answer } | { readonly same: false };

interface KeptRow {
  readonly digest: Buffer;
  readonly answer: unknown;
}

/** Answers under the keys that devices send, so that the same send twice is done once. Refusals are not kept: they may be gone by the next try. */
@Injectable()
export class KeptAnswers {
  constructor(private readonly scoped: Scoped) {}

  /** What was answered before, asked in a trip of its own; null where the key is new. */
  async before<Answer>(actor: Actor, sending: Sending): Promise<Kept<Answer> | null> {
    return keptIn(await this.scoped.read<KeptRow>(actor, firstAnswer(sending)), sending);
  }

  /** The same, asked inside a transaction. */
  async first<Answer>(within: Transaction, sending: Sending): Promise<Kept<Answer> | null> {
    return keptIn(await within.query<KeptRow>(firstAnswer(sending)), sending);
  }

  /** Keeps an answer with what it answers. Two sends under one key cannot both keep theirs: the later is a unique violation. */
  async keep(within: Transaction, sending: Sending, answer: unknown, at: Instant): Promise<void> {
    await within.query({
      name: 'keep-answer',
      text: 'insert into idempotency_key (school_id, key, account_id, input_digest, answer, at) values ($1, $2, $3, $4, $5, $6)',
      values: [sending.schoolId, keyOf(sending), sending.accountId, digestOf(sending.input), JSON.stringify(answer), at],
    });
  }
}

function firstAnswer(sending: Sending): Statement {
  return { name: 'first-answer', text: 'select input_digest as digest, answer from idempotency_key where school_id = app_school() and key = $1', values: [keyOf(sending)] };
}

function keptIn<Answer>([found]: readonly KeptRow[], { input }: Sending): Kept<Answer> | null {
  if (!found) return null;
  // The answer was kept by the same use case that reads it now.
  return found.digest.equals(digestOf(input)) ? { same: true, answer: found.answer as Answer } : { same: false };
}

// A device's key is its own: two accounts that send the same one never meet.
function keyOf({ accountId, clientKey }: Sending): string {
  const hex = createHash('sha256').update(`${accountId} ${clientKey}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digestOf(input: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(input)).digest();
}
