import { Injectable } from '@nestjs/common';
import { accepted, mayWithdraw, refused, type CommonRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { CertificationRepository } from './certification.repository.js';
import { FirstSignatureRepository } from './first-signature.repository.js';

/** Takes first signatures back, as long as nobody gave the second. */
@Injectable()
export class WithdrawFirstSignatures {
  constructor(
    private readonly scoped: Scoped,
    private readonly firsts: FirstSignatureRepository,
    private readonly certifications: CertificationRepository,
    private readonly clock: Clock,
  ) {}

  /** How many were taken back: all that were named, or none. */
  async run(actor: Actor, ids: readonly string[]): Promise<Outcome<number, CommonRefusal>> {
    const asked = [...new Set(ids.map(asId))];
    const rows = await this.firsts.byIds(actor, asked);
    if (rows.length < asked.length || rows.length === 0) return refused({ code: 'NOT_FOUND', field: 'firstSignatureIds' });
    if (!rows.every(({ byAccount, byRole }) => mayWithdraw({ accountId: byAccount, role: byRole }, actor))) return refused({ code: 'NOT_YOURS_TO_DO' });
    return this.scoped.write(actor, async (within): Promise<Outcome<number, CommonRefusal>> => {
      const enrollmentIds = rows.map(({ enrollmentId }) => enrollmentId);
      await this.certifications.holdLiving(within, enrollmentIds);
      const still = new Set((await this.firsts.waitingWithin(within, enrollmentIds)).map(({ id }) => id));
      if (rows.some(({ id }) => !still.has(id))) return refused({ code: 'CHANGED_MEANWHILE' });
      const [{ schoolId, accountId: byAccount, displayName: byName }, at] = [actor, this.clock.now()];
      for (const row of rows) {
        await this.firsts.end(within, row, { how: 'withdrawn', schoolId, byAccount, byName, at });
        await within.query(noteEvent(actor, { action: 'certification.first-withdrawn', subject: { kind: 'first-signature', id: row.id }, studentId: row.studentId, before: row.seen, at }));
      }
      return accepted(rows.length);
    });
  }
}
