import { mayEver as roleMay, roles } from '@practicum/domain';
import type { MayEver } from '../platform/access/door.js';
import type { Feature } from '../platform/feature.js';
import { AccountEntity, AccountPasswordEntity } from './account.entity.js';
import { AccessModule } from './access.module.js';
import { InvitationEntity } from './invitation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { SessionEntity } from './session.entity.js';

export { AccessModule } from './access.module.js';
export { ConfirmPassword } from './confirm-password.use-case.js';
export { MembershipRepository } from './membership.repository.js';
export { StepUp } from './step-up.js';
export { operatorAccess, type OperatorAccess } from './operator-access.js';

/** Who may come in at all: the house's one answer, by role. */
export const mayEver: MayEver = (actor, ability) => roleMay(actor.role, ability);

/** The tables of low volume that TypeORM writes. */
export const accessEntities: NonNullable<Feature['entities']> = [AccountEntity, AccountPasswordEntity, MembershipEntity, SessionEntity, InvitationEntity];

export const accessFeature: Feature = {
  module: AccessModule,
  vocabulary: { Role: roles },
  entities: accessEntities,
};
