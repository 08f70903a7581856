import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { ENV, type Env } from '../platform/config/env.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { appendRevocations, readRevocations, revocationsFile } from './revocation-file.js';
import { RevocationRepository, type RevocationRow } from './revocation.repository.js';

/** What came of holding the database against the file. */
export interface Reapplied {
  /** Numbers of certificates that are revoked again. */
  readonly reapplied: readonly string[];
  /** Numbers that the file knows and the database does not: certificates that the restore lost. */
  readonly notThere: readonly string[];
  /** Revocations that the file did not have yet. */
  readonly copied: number;
  /** Lines of the file that are none. */
  readonly unreadable: number;
}

/** Keeps each school's revocations in a file outside the database, and puts back from it what a restore has lost. */
@Injectable()
export class RevocationCopies {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly scoped: Scoped,
    private readonly revocations: RevocationRepository,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Pick<Env, 'dataDir'>,
  ) {}

  /** Puts each side what only the other has. One at a time, so that no line is written twice. */
  async agree(school: { readonly id: string; readonly slug: string }): Promise<Reapplied> {
    const mine = this.turn.then(() => this.hold(school));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async hold({ id, slug }: { readonly id: string; readonly slug: string }): Promise<Reapplied> {
    const path = revocationsFile(this.env.dataDir, slug);
    const [file, stored] = [await readRevocations(path), await this.revocations.ofSchool(id)];
    const known = new Set(stored.map(({ certificationId }) => certificationId));
    const missing = [...new Map(file.revocations.filter((one) => !known.has(one.certificationId)).map((one) => [one.certificationId, one])).values()];
    const back = new Set(await this.putBack(id, missing));
    const copied = new Set(file.revocations.map(({ certificationId }) => certificationId));
    const fresh = stored.filter(({ certificationId }) => !copied.has(certificationId));
    await appendRevocations(path, fresh, file.torn);
    const numbers = (are: boolean) => missing.filter(({ certificationId }) => back.has(certificationId) === are).map(({ number }) => number);
    return { reapplied: numbers(true), notThere: numbers(false), copied: fresh.length, unreadable: file.unreadable };
  }

  private async putBack(schoolId: string, missing: readonly RevocationRow[]): Promise<readonly string[]> {
    if (missing.length === 0) return [];
    const at = this.clock.now();
    return this.scoped.write(serverScope(schoolId), async (within) => {
      const ids: string[] = [];
      for (const one of missing) {
        for (const { id, studentId } of await this.revocations.putBack(within, schoolId, one)) {
          ids.push(id);
          await within.query(noteEvent({ schoolId }, { action: 'certification.revoked-again', subject: { kind: 'certification', id }, studentId, at }));
        }
      }
      return ids;
    });
  }
}
