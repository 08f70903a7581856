import { Inject, Injectable } from '@nestjs/common';
import { accepted, invitationExpiry, inviteMember, inviteMemberInput, parseInput, type InputRefusal, type Instant, type InvitationRefusal, type InviteMemberInput, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { ENV, type Env } from '../platform/config/env.js';
import { serverScope } from '../platform/database/scope.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent, type Doer } from '../platform/record/event.js';
import { newSchoolToken } from '../platform/school-token.js';
import { InvitationRepository } from './invitation.repository.js';

/** The link to hand over; it is told this once. */
export interface InvitationLink {
  readonly link: string;
  readonly expiresAt: Instant;
}

/** Asks a person to join the school in a role. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly scoped: Scoped,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(actor: Actor, typed: unknown): Promise<Outcome<InvitationLink, InvitationRefusal | InputRefusal>> {
    const input = parseInput(inviteMemberInput, typed);
    if (!input.ok) return input;
    const invited = inviteMember(input.value, actor, await this.invitations.surroundings(actor, input.value));
    return invited.ok ? accepted(await this.write(actor, invited.value)) : invited;
  }

  /** The same by an operator of the server, who may give every role. */
  async byOperator(schoolId: string, typed: unknown): Promise<Outcome<InvitationLink, InvitationRefusal | InputRefusal>> {
    const input = parseInput(inviteMemberInput, typed);
    if (!input.ok) return input;
    const around = await this.invitations.surroundings(serverScope(schoolId), input.value);
    const invited = inviteMember(input.value, { role: 'program-director' }, around);
    return invited.ok ? accepted(await this.write({ schoolId }, invited.value)) : invited;
  }

  private async write(by: Actor | { readonly schoolId: string }, { email, displayName, role, siteId, studentId }: InviteMemberInput): Promise<InvitationLink> {
    const { schoolId } = by;
    const doer: Doer = 'accountId' in by ? by : { schoolId };
    const { token, hash } = newSchoolToken(schoolId);
    const [id, now] = [newId(), this.clock.now()];
    const expiresAt = invitationExpiry(now);
    await this.scoped.write('accountId' in by ? by : serverScope(schoolId), async (within) => {
      await this.invitations.add(within, {
        schoolId, id, tokenHash: hash, email, displayName, role, siteId: siteId ?? null, studentId: studentId ?? null,
        invitedBy: doer.accountId ?? null, createdAt: now, expiresAt,
      });
      await within.query(noteEvent(doer, { action: 'member.invited', subject: { kind: 'invitation', id }, data: { role }, at: now }));
    });
    return { link: new URL(`/invite/${token}`, this.env.publicUrl).href, expiresAt };
  }
}
