import { Injectable } from '@nestjs/common';
import { accepted, mayLogHours, parseInput, refused, type CommonRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import { z } from 'zod';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { ClaimRepository } from './claim.repository.js';

const dropClaimInput = z.strictObject({ claimId: z.string().min(1), reason: z.string().trim().max(1_000) });

/** Lets an open claim go, with a reason; what was said stays on file. */
@Injectable()
export class DropClaim {
  constructor(
    private readonly scoped: Scoped,
    private readonly claims: ClaimRepository,
    private readonly clock: Clock,
  ) {}

  /** The claim's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, CommonRefusal | InputRefusal>> {
    const input = parseInput(dropClaimInput, given);
    if (!input.ok) return input;
    const claim = await this.claims.openOne(actor, asId(input.value.claimId));
    if (!claim) return refused({ code: 'NOT_FOUND', field: 'claimId' });
    if (!mayLogHours(actor, claim.studentId)) return refused({ code: 'NOT_YOURS_TO_DO' });
    if (input.value.reason === '') return refused({ code: 'REASON_MISSING', field: 'reason' });
    const at = this.clock.now();
    await this.scoped.write(actor, async (transaction) => {
      await this.claims.settle(transaction, { schoolId: actor.schoolId, accountId: actor.accountId, at }, claim.id, 'dropped', input.value.reason);
      await transaction.query(noteEvent(actor, { action: 'claim.dropped', subject: { kind: 'claim', id: claim.id }, studentId: claim.studentId, at }));
    });
    return accepted(claim.id);
  }
}
