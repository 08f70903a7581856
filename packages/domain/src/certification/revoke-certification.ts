// A certificate is taken back by two people: one asks with a reason, which anyone who checks the certificate will read, and
// another confirms. Until then it stands. It is never deleted, and no school can switch the second person off.
import { z } from 'zod';
import { mayEver, secondPerson, type Ability, type SecondPersonRefusal, type Signatory } from '../access/index.js';
import { outcomeOf, type CommonRefusal, type Outcome } from '../outcome/index.js';
import { findPatientIdentifier, type PatientIdentifierKind } from '../privacy/index.js';
import type { LocalDate } from '../time/index.js';

/** The input of asking; the form and the API read it with the same shape. */
export const askRevocationInput = z.strictObject({
  certificationId: z.string().min(1),
  reason: z.string().trim().max(500),
});
export type AskRevocationInput = z.output<typeof askRevocationInput>;

/** The input of confirming, or of dropping what was asked. */
export const answerRevocationInput = z.strictObject({ certificationId: z.string().min(1) });

/** Why a certification cannot be revoked. */
export type RevokeRefusal =
  | CommonRefusal
  | SecondPersonRefusal
  | { readonly code: 'REVOKED_ALREADY' }
  | { readonly code: 'REVOCATION_ASKED_ALREADY'; readonly by: string }
  | { readonly code: 'REVOCATION_NOT_ASKED' }
  | { readonly code: 'REVOCATION_REASON_NAMES_A_PERSON'; readonly field: 'reason'; readonly kind: PatientIdentifierKind };

/** That a revocation was asked for, and by whom. */
export interface RevocationAsked extends Signatory {
  readonly by: string;
}

/** A certification as revoking sees it. */
export interface Revocable {
  readonly revokedAt: string | null;
  /** What was asked and neither confirmed nor dropped. */
  readonly asked: RevocationAsked | null;
}

/** Accepts the reason of whoever asks, or tells everything that stands against it. */
export function askRevocation(certification: Revocable | undefined, reason: string, today: LocalDate, actor: Signatory): Outcome<string, RevokeRefusal> {
  const words = reason.trim();
  const kind = findPatientIdentifier(words, today);
  return outcome(words, [
    ...standing(certification, actor),
    certification?.revokedAt === null && certification.asked !== null && { code: 'REVOCATION_ASKED_ALREADY', by: certification.asked.by },
    words === '' && { code: 'REASON_MISSING', field: 'reason' },
    kind !== undefined && { code: 'REVOCATION_REASON_NAMES_A_PERSON', field: 'reason', kind },
  ]);
}

/** Accepts the second person, or tells everything that stands against it. */
export function confirmRevocation(certification: Revocable | undefined, actor: Signatory): Outcome<true, RevokeRefusal> {
  const before = [...standing(certification, actor), certification?.revokedAt === null && certification.asked === null && ({ code: 'REVOCATION_NOT_ASKED' } as const)].filter((one) => one !== false);
  if (before.length > 0 || !certification?.asked) return outcome<true>(true, before.length > 0 ? before : [{ code: 'REVOCATION_NOT_ASKED' }]);
  return secondPerson(certification.asked, actor, 'revoke');
}

/** Accepts that what was asked is dropped and the certificate stands on. */
export function dropRevocation(certification: Revocable | undefined, actor: Signatory): Outcome<true, RevokeRefusal> {
  return outcome<true>(true, [...standing(certification, actor), certification?.revokedAt === null && certification.asked === null && { code: 'REVOCATION_NOT_ASKED' }]);
}

/** What the actor may do with a certification now. */
export function certificationAbilities(actor: Signatory, certification: Revocable): readonly Ability[] {
  const sends: readonly Ability[] = mayEver(actor.role, 'disclose') ? ['disclose'] : [];
  if (certification.revokedAt !== null || !mayEver(actor.role, 'revoke.ask')) return sends;
  if (certification.asked === null) return ['revoke.ask', ...sends];
  return secondPerson(certification.asked, actor, 'revoke').ok ? ['revoke.confirm', 'revoke.drop', ...sends] : ['revoke.drop', ...sends];
}

function standing(certification: Revocable | undefined, actor: Signatory): readonly (RevokeRefusal | false)[] {
  return [
    !mayEver(actor.role, 'revoke.ask') && { code: 'NOT_YOURS_TO_DO' },
    certification === undefined && { code: 'NOT_FOUND' },
    typeof certification?.revokedAt === 'string' && { code: 'REVOKED_ALREADY' },
  ];
}

function outcome<T>(value: T, refusals: readonly (RevokeRefusal | false)[]): Outcome<T, RevokeRefusal> {
  return outcomeOf<T, RevokeRefusal>(value, refusals.filter((refusal) => refusal !== false));
}
