// The second of two signatures. The first signer saw a record; its digest was kept. The second signs the same record or
// nothing: whoever's record says something else by now leaves the batch, and both signers are told.
import { z } from 'zod';
import { mayEver, secondPerson, type Ability, type SecondPersonRefusal, type Signatory } from '../access/index.js';
import { accepted, refused, type Outcome } from '../outcome/index.js';
import type { LocalDate } from '../time/index.js';
import { standingReasons, type CertificationCandidate, type CertifyRefusal, type HeldBackReason } from './certify-eligibility.js';

/** The input of the second signature; the form and the API read it with the same shape. */
export const countersignInput = z.strictObject({
  clientKey: z.string().trim().min(8).max(100),
  firstSignatureIds: z.array(z.string().min(1)).max(100),
  attested: z.boolean(),
});
export type CountersignInput = z.output<typeof countersignInput>;

/** The first signature under one student, with what was seen then and what stands now. */
export interface FirstSigned<Candidate extends CertificationCandidate = CertificationCandidate> extends Signatory {
  readonly id: string;
  readonly signedBy: string;
  readonly signedOn: LocalDate;
  /** Digest of what the first signer saw. */
  readonly seen: string;
  /** Digest of the same things now. */
  readonly now: string;
  readonly candidate: Candidate;
}

/** How a first signature ended. */
export const firstSignatureEnds = ['certified', 'left', 'withdrawn'] as const;
export type FirstSignatureEnd = (typeof firstSignatureEnds)[number];

/** Why nobody was certified at all. */
export type CountersignRefusal = CertifyRefusal | SecondPersonRefusal;

/** The batch under the second signature, parted. */
export interface CountersignDecision<Signed extends FirstSigned = FirstSigned> {
  readonly certify: readonly Signed[];
  readonly left: readonly { readonly signed: Signed; readonly reasons: readonly HeldBackReason[] }[];
}

/** Everything that stands against the second signature under one student; empty where nothing does. */
export function leavingReasons({ candidate, seen, now, signedBy, signedOn }: FirstSigned): readonly HeldBackReason[] {
  const reasons = standingReasons(candidate);
  return seen === now ? reasons : [{ code: 'RECORD_CHANGED', signedBy, on: signedOn }, ...reasons];
}

/** Parts what waits for a second signature into those who are certified now and those who leave the batch. */
export function countersign<Signed extends FirstSigned>(waiting: readonly Signed[], attested: boolean, actor: Signatory): Outcome<CountersignDecision<Signed>, CountersignRefusal> {
  if (!mayEver(actor.role, 'countersign')) return refused({ code: 'NOT_YOURS_TO_DO' });
  const refusals = waiting.map((first) => secondPerson(first, actor, 'certify')).flatMap((answer) => (answer.ok ? [] : answer.refusals));
  const [refusal] = refusals;
  if (refusal) return refused(refusal);
  if (waiting.length === 0) return refused({ code: 'NOBODY_TO_CERTIFY', field: 'candidates' });
  if (!attested) return refused({ code: 'NOT_ATTESTED', field: 'attested' });
  const looked = waiting.map((signed) => ({ signed, reasons: leavingReasons(signed) }));
  return accepted({
    certify: looked.filter(({ reasons }) => reasons.length === 0).map(({ signed }) => signed),
    left: looked.filter(({ reasons }) => reasons.length > 0),
  });
}

/** What the actor may do with a first signature that waits. */
export function firstSignatureAbilities(first: Signatory, actor: Signatory): readonly Ability[] {
  const withdraw: readonly Ability[] = mayWithdraw(first, actor) ? ['certify.withdraw'] : [];
  return secondPerson(first, actor, 'certify').ok ? ['countersign', ...withdraw] : withdraw;
}

/** Until the second signature, whoever gave the first takes it back, and so does a program director. */
export function mayWithdraw(first: Signatory, actor: Signatory): boolean {
  return mayEver(actor.role, 'certify.withdraw') && (first.accountId === actor.accountId || mayEver(actor.role, 'certify'));
}
