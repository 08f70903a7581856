import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { requirementLabel } from '@practicum/copy';
import { certificationAbilities } from '@practicum/domain';
import type { CertificateSigner, Certification, CertificationCandidate, Enrollment, Finding, FrozenDecision, Part, RevocationAsked, Student } from '@practicum/contract/server';
import { findingPart, type EligibilityPart } from '../eligibility/index.js';
import { EnrollmentLoader, StudentLoader, type StudentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor } from '../platform/access/needs.js';
import { credentialName } from './candidates.js';
import { CertificationsOfStudentLoader, FrozenFindingsLoader, LivingCertificationsLoader } from './certification.loader.js';
import type { CertificationRow } from './certification.repository.js';
import { revocable } from './revoke-certification.use-case.js';

/** What a certification tells of itself. */
@Resolver('Certification')
export class CertificationFieldsResolver {
  constructor(
    private readonly student: StudentLoader,
    private readonly frozen: FrozenFindingsLoader,
  ) {}

  @ResolveField('student')
  studentOf(@AtDoor() door: Door, @Parent() row: CertificationRow): Promise<Part<Student> | null> {
    return this.student.load(door, row.studentId);
  }

  @ResolveField('credentialName')
  nameOf(@Parent() row: CertificationRow): string {
    return credentialName(row.credential);
  }

  @ResolveField('findings')
  async findings(@AtDoor() door: Door, @Parent() row: CertificationRow): Promise<readonly Part<Finding>[]> {
    return ((await this.frozen.load(door, row.id)) ?? []).map((finding) => findingPart(finding, door.actor.locale));
  }

  @ResolveField('decisions')
  async decisions(@AtDoor() door: Door, @Parent() row: CertificationRow): Promise<readonly Part<FrozenDecision>[]> {
    return ((await this.frozen.load(door, row.id)) ?? []).flatMap((finding) => {
      const label = finding.rule ? requirementLabel(finding.rule, door.actor.locale) : finding.requirement;
      return finding.decision ? [{ label, decision: finding.decision.decision, by: finding.decision.by, on: finding.decision.on, why: finding.decision.why }] : [];
    });
  }

  @ResolveField('signedBy')
  signedBy(@Parent() { signedBy, countersignedBy }: CertificationRow): string {
    return [signedBy, countersignedBy].filter((name) => name !== null).join(', ');
  }

  @ResolveField('signers')
  signers(@Parent() { signedBy, signedByRole, signedAt, countersignedBy, countersignedByRole, at }: CertificationRow): readonly Part<CertificateSigner>[] {
    const second = countersignedBy !== null && countersignedByRole !== null ? [{ name: countersignedBy, role: countersignedByRole, at }] : [];
    return [{ name: signedBy, role: signedByRole, at: signedAt }, ...second];
  }

  @ResolveField('revocationAsked')
  asked(@Parent() { askedBy, askedAt, askedReason }: CertificationRow): Part<RevocationAsked> | null {
    return askedBy !== null && askedAt !== null ? { by: askedBy, at: askedAt, reason: askedReason ?? '' } : null;
  }

  @ResolveField('viewerCan')
  viewerCan(@CurrentActor() actor: Actor, @Parent() row: CertificationRow): readonly string[] {
    return certificationAbilities(actor, revocable(row));
  }
}

/** The student whom a candidate is. */
@Resolver('CertificationCandidate')
export class CandidateFieldsResolver {
  constructor(private readonly enrollment: EnrollmentLoader) {}

  @ResolveField('enrollment')
  enrollmentOf(@AtDoor() door: Door, @Parent() candidate: Part<CertificationCandidate> & { readonly enrollmentId: string }): Promise<Part<Enrollment> | null> {
    return this.enrollment.load(door, candidate.enrollmentId);
  }
}

/** The certificates that a student has. */
@Resolver('Student')
export class StudentCertificationsResolver {
  constructor(private readonly certificationsOf: CertificationsOfStudentLoader) {}

  @ResolveField('certifications')
  async certifications(@AtDoor() door: Door, @Parent() student: StudentRow): Promise<readonly Part<Certification>[]> {
    return (await this.certificationsOf.load(door, student.id)) ?? [];
  }
}

/** The certificate that stands for a student's eligibility. */
@Resolver('CredentialEligibility')
export class EligibilityCertificationResolver {
  constructor(private readonly living: LivingCertificationsLoader) {}

  @ResolveField('certification')
  async certification(@AtDoor() door: Door, @Parent() { enrollmentId, credential }: EligibilityPart): Promise<Part<Certification> | null> {
    return ((await this.living.load(door, enrollmentId)) ?? []).find((one) => one.credential === credential) ?? null;
  }
}
