import { Injectable } from '@nestjs/common';
import type { Answer, Membership as MembershipAnswer, Viewer } from '@practicum/contract/server';
import { addMinutes, CONFIRMED_MINUTES, isConfirmed, roleAbilities } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Clock } from '../platform/clock/clock.js';
import { MembershipRepository, type Membership } from './membership.repository.js';

/** Tells who is signed in: one round trip brings the session and the memberships together. */
@Injectable()
export class ViewerOfDoor {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  async find(door: Door): Promise<Answer<Viewer> | null> {
    const memberships = await this.memberships.ownOf(door);
    const { signedIn } = door;
    if (!signedIn) return null;
    const { accountId, email, displayName, locale, actor, stepUpAt } = signedIn;
    const active = memberships.find((one) => one.id === actor?.membershipId) ?? null;
    return {
      __typename: 'Viewer', accountId, email, displayName, locale,
      active: active && told(active),
      memberships: memberships.map(told),
      can: active ? roleAbilities[active.role] : [],
      confirmedUntil: stepUpAt !== null && isConfirmed(stepUpAt, this.clock.now()) ? addMinutes(stepUpAt, CONFIRMED_MINUTES) : null,
    };
  }
}

function told({ id, role, schoolName, schoolSlug, demo, siteId, studentId }: Membership): Answer<MembershipAnswer> {
  return { __typename: 'Membership', id, role, schoolName, schoolSlug, demo, siteId, studentId };
}
