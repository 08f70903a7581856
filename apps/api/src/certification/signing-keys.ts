import { Inject, Injectable } from '@nestjs/common';
import { addDays, type Instant } from '@practicum/domain';
import { Clock } from '../platform/clock/clock.js';
import { ENV, type Env } from '../platform/config/env.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent, type Doer } from '../platform/record/event.js';
import { seal, unseal } from './sealed-key.js';
import { newKeyPair, signBytes, signPaper, type Paper } from './signature.js';
import { SigningKeyRepository, type SealedKey } from './signing-key.repository.js';

/** A key that is older is retired when the school next signs, and a new one takes its place. */
const KEY_DAYS = 365;

/** A key that is open: what it signs names it. */
export interface OpenKey {
  readonly id: string;
  readonly sign: (paper: Paper, digest: string) => string;
  readonly signBytes: (bytes: Uint8Array) => Uint8Array;
}

/** The key that a school signs with from now on, and the one that it replaced. */
export interface RotatedKey {
  readonly id: string;
  readonly madeAt: Instant;
  readonly retired: string | null;
}

/** Keeps each school's signing key: made when it is first needed, sealed at rest, replaced every year. */
@Injectable()
export class SigningKeys {
  constructor(
    private readonly scoped: Scoped,
    private readonly keys: SigningKeyRepository,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Pick<Env, 'secretKey'>,
  ) {}

  /** The key that the school signs with now. */
  async current(schoolId: string): Promise<OpenKey> {
    const living = await this.keys.living(schoolId);
    return this.opened(schoolId, living && isFresh(living, this.clock.now()) ? living : await this.renewed(schoolId));
  }

  /** Retires the key in use and makes another, whatever its age; what was signed before stays signed. */
  rotate(by: Doer): Promise<RotatedKey> {
    const at = this.clock.now();
    return this.scoped.write(serverScope(by.schoolId), async (within) => {
      const living = await this.keys.livingAlone(within, by.schoolId);
      const { id } = await this.replaced(within, by.schoolId, living, at);
      await within.query(noteEvent(by, { action: 'signing-key.rotated', subject: { kind: 'signing-key', id }, data: { retired: living?.id ?? null }, at }));
      return { id, madeAt: at, retired: living?.id ?? null };
    });
  }

  private renewed(schoolId: string): Promise<SealedKey> {
    const at = this.clock.now();
    return this.scoped.write(serverScope(schoolId), async (within) => {
      const living = await this.keys.livingAlone(within, schoolId);
      return living && isFresh(living, at) ? living : this.replaced(within, schoolId, living, at);
    });
  }

  private async replaced(within: Transaction, schoolId: string, living: SealedKey | null, madeAt: Instant): Promise<SealedKey> {
    if (living) await this.keys.retire(within, schoolId, living.id, madeAt);
    const [id, { publicKey, privateKey }] = [newId(), newKeyPair()];
    const made = { id, schoolId, publicKey, sealed: seal(this.env.secretKey, purposeOf(schoolId, id), privateKey), madeAt };
    await this.keys.add(within, made);
    return made;
  }

  private opened(schoolId: string, { id, sealed }: SealedKey): OpenKey {
    const privateKey = unseal(this.env.secretKey, purposeOf(schoolId, id), sealed);
    return { id, sign: (paper, digest) => signPaper(paper, digest, privateKey), signBytes: (bytes) => signBytes(bytes, privateKey) };
  }
}

function isFresh({ madeAt }: SealedKey, now: Instant): boolean {
  return now.slice(0, 10) < addDays(madeAt.slice(0, 10), KEY_DAYS);
}

function purposeOf(schoolId: string, id: string): string {
  return `signing key ${id} of school ${schoolId}`;
}
