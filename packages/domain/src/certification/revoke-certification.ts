// A certificate is taken back with a reason, which anyone who asks will read. It is never deleted.
import { z } from 'zod';
import { mayEver, type Actor } from '../access/index.js';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { findPatientIdentifier, type PatientIdentifierKind } from '../privacy/index.js';
import type { LocalDate } from '../time/index.js';

/** The input of revoking; the form and the API read it with the same shape. */
export const revokeCertificationInput = z.strictObject({
  certificationId: z.string().min(1),
  reason: z.string().trim().max(500),
});
export type RevokeCertificationInput = z.output<typeof revokeCertificationInput>;

/** Why a certification cannot be revoked. */
export type RevokeRefusal =
  | CommonRefusal
  | { readonly code: 'REVOKED_ALREADY' }
  | { readonly code: 'REVOCATION_REASON_NAMES_A_PERSON'; readonly field: 'reason'; readonly kind: PatientIdentifierKind };

/** A revocation, ready to be written. */
export interface Revocation {
  readonly reason: string;
}

/** Accepts a revocation, or tells everything that stands against it. */
export function revokeCertification(
  certification: { readonly revokedAt: string | null } | undefined,
  reason: string,
  today: LocalDate,
  actor: Pick<Actor, 'role'>,
): Outcome<Revocation, RevokeRefusal> {
  const words = reason.trim();
  const kind = findPatientIdentifier(words, today);
  const refusals: readonly (RevokeRefusal | false)[] = [
    !mayEver(actor.role, 'revoke') && { code: 'NOT_YOURS_TO_DO' },
    certification === undefined && { code: 'NOT_FOUND' },
    typeof certification?.revokedAt === 'string' && { code: 'REVOKED_ALREADY' },
    words === '' && { code: 'REASON_MISSING', field: 'reason' },
    kind !== undefined && { code: 'REVOCATION_REASON_NAMES_A_PERSON', field: 'reason', kind },
  ];
  return outcomeOf({ reason: words }, refusals.filter((refusal) => refusal !== false));
}
