// What closes an open requirement: the one thing to do next, told by the kind of rule and by how it stands. A group has no step of
// its own, for its parts have theirs; what the calendar meets is waited for.
import type { FindingKind } from './finding.js';
import type { FindingStatus } from './judgement.js';
import type { RecordSection } from './record/record-sections.js';

/** A step: log it, post or enter it, correct what is told about the program or the student, ask the body, decide, or wait. */
export type ClosingStep =
  | { readonly code: 'log-hours' | 'log-procedures' | 'post-results' | 'move-enrollment' | 'describe-program' | 'tell-state' | 'tell-birth' | 'ask-body' | 'decide' | 'wait' }
  | { readonly code: 'enter-fact'; readonly section: RecordSection };
export type ClosingStepCode = ClosingStep['code'];

const enter = (section: RecordSection): ClosingStep => ({ code: 'enter-fact', section });
const [hours, procedures, results, enrollment, program]: readonly ClosingStep[] = [
  { code: 'log-hours' }, { code: 'log-procedures' }, { code: 'post-results' }, { code: 'move-enrollment' }, { code: 'describe-program' },
];

const steps = {
  allOf: undefined, anyOf: undefined, atLeast: undefined, when: undefined, deferredRequirement: undefined,
  hours, orientation: hours, supervision: hours, supervisorCredential: hours,
  procedureCount: procedures, observation: procedures, caseCount: procedures, caseSpread: procedures,
  coursework: results, curriculum: results,
  programCompletion: enrollment, programEnrollment: enrollment, recency: enrollment,
  award: program, duration: program, institutionAccreditation: program, programAccreditation: program, programApproval: program,
  educationLevel: enter('education'), credentialHeld: enter('credentials'), examPassed: enter('exams'), attempts: enter('exams'),
  militaryTraining: enter('military'), creditsAccepted: enter('military'), membership: enter('memberships'), competencySet: enter('competencies'),
  workExperience: enter('work'), document: enter('documents'), competencyVerification: enter('documents'), attestation: enter('attestations'), preReview: enter('attestations'),
  jurisdictionExclusion: { code: 'tell-state' }, minAge: { code: 'tell-birth' }, unknown: { code: 'ask-body' },
} satisfies Record<FindingKind, ClosingStep | undefined>;
const stepOf: Readonly<Record<string, ClosingStep | undefined>> = steps;

const settled: ReadonlySet<string> = new Set<FindingStatus>(['met', 'waived', 'expires']);

/** The next step of a requirement as it is told over the wire; none where it is settled, or where its parts say it. */
export function closingStep({ kind, status }: { readonly kind: string; readonly status: string }): ClosingStep | undefined {
  if (settled.has(status)) return undefined;
  if (status === 'needs-person') return { code: 'decide' };
  if (status === 'met-on') return { code: 'wait' };
  return stepOf[kind];
}
