import { Injectable } from '@nestjs/common';
import { parseInput, refused, revokeCertification, revokeCertificationInput, type InputRefusal, type Outcome, type RevokeRefusal } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { CertificationRepository } from './certification.repository.js';

/** Takes a certificate back with a reason that anybody may read; it is never deleted. */
@Injectable()
export class RevokeCertification {
  constructor(
    private readonly scoped: Scoped,
    private readonly certifications: CertificationRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The certification's id, or every reason why not. */
  async run(actor: Actor, typed: unknown): Promise<Outcome<string, RevokeRefusal | InputRefusal>> {
    const input = parseInput(revokeCertificationInput, typed);
    if (!input.ok) return input;
    const [found] = await this.certifications.byIds(actor, [asId(input.value.certificationId)]);
    const decided = revokeCertification(found, input.value.reason, await this.day.today(actor), actor);
    if (!decided.ok || !found) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
    const { id, studentId } = found;
    const at = this.clock.now();
    const revoked = await this.scoped.write(actor, async (within) => {
      const { reason } = decided.value;
      const done = await this.certifications.revoke(within, { schoolId: actor.schoolId, id, studentId, reason, byAccount: actor.accountId, byName: actor.displayName, at });
      if (done) await within.query(noteEvent(actor, { action: 'certification.revoked', subject: { kind: 'certification', id }, studentId, at }));
      return done;
    });
    return revoked ? { ok: true, value: id } : refused({ code: 'REVOKED_ALREADY' });
  }
}
