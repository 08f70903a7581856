// The batch that a director signs: who is in it, and how it travels from the list to the signature.
import type { CertifyEligibilityMutation, CertifyList_CandidateFragment } from '@practicum/contract/client';

export type Candidate = CertifyList_CandidateFragment;

/** What came of the signature. */
export type Signed = Exclude<CertifyEligibilityMutation['certifyEligibility'], { readonly __typename: 'Refused' }>;

/** One student and one credential; a student may be in a batch twice, for two exams. */
export const keyOf = ({ enrollment, credential }: Pick<Candidate, 'credential'> & { readonly enrollment: { readonly id: string } }): string => `${enrollment.id}/${credential}`;

/** Nothing stands against the signature: the server gives no reason. */
export const isReady = ({ says }: Pick<Candidate, 'says'>): boolean => says === '';

export const byName = (a: Candidate, b: Candidate): number => a.enrollment.student.name.localeCompare(b.enrollment.student.name);

/** What the list hands to the signature page. */
export interface Batch {
  readonly chosen: readonly string[];
  readonly cohortId: string | null;
}

/** The batch from the page before; nothing where the page was opened anew, or by something else. */
export function batchIn(state: unknown): Batch | undefined {
  if (typeof state !== 'object' || state === null || !('chosen' in state) || !Array.isArray(state.chosen)) return undefined;
  const chosen = state.chosen.filter((key): key is string => typeof key === 'string');
  const cohortId = 'cohortId' in state && typeof state.cohortId === 'string' ? state.cohortId : null;
  return chosen.length > 0 ? { chosen, cohortId } : undefined;
}

/** The students whom the page before had selected; nothing where it had selected nobody. */
export function selectedIn(state: unknown): ReadonlySet<string> | undefined {
  if (typeof state !== 'object' || state === null || !('enrollmentIds' in state) || !Array.isArray(state.enrollmentIds)) return undefined;
  return new Set(state.enrollmentIds.filter((id): id is string => typeof id === 'string'));
}

/** The chosen as they stand now: those that can be signed for, and the names of those who left. */
export function standing({ chosen }: Batch, candidates: readonly Candidate[]): { readonly ready: readonly Candidate[]; readonly left: readonly string[] } {
  const found = candidates.filter((candidate) => chosen.includes(keyOf(candidate)));
  return { ready: found.filter(isReady).toSorted(byName), left: found.filter((candidate) => !isReady(candidate)).map(({ enrollment }) => enrollment.student.name) };
}
