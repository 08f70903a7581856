import { Injectable } from '@nestjs/common';
import { accepted, endMembership, refused, type CommonRefusal, type EndMembershipRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { noteEvent } from '../platform/record/event.js';
import { MembershipRepository } from './membership.repository.js';

/** Takes a person out of the school at once: their next request, in any session, is nobody's. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly scoped: Scoped,
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, membershipId: string): Promise<Outcome<string, EndMembershipRefusal | CommonRefusal>> {
    const membership = await this.memberships.byId(actor, membershipId);
    if (!membership) return refused({ code: 'NOT_FOUND' });
    const { accountId, role, status, studentId } = membership;
    const allowed = endMembership({ accountId, role, standing: status }, actor);
    if (!allowed.ok) return allowed;
    const now = this.clock.now();
    const ended = await this.scoped.write(actor, async (within) => {
      if (!(await this.memberships.end(within, membershipId, now))) return false;
      await within.query(noteEvent(actor, { action: 'membership.ended', subject: { kind: 'membership', id: membershipId }, studentId, at: now }));
      return true;
    });
    return ended ? accepted(membershipId) : refused({ code: 'MEMBERSHIP_ENDED_ALREADY' });
  }
}
