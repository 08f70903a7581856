import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { certificationAbilities } from '@practicum/domain';
import type { Certification, CertificationCandidate, Enrollment, Finding, Part, Student } from '@practicum/contract/server';
import { findingPart, type EligibilityPart } from '../eligibility/index.js';
import { EnrollmentLoader, StudentLoader, type StudentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor } from '../platform/access/needs.js';
import { credentialName } from './candidates.js';
import { CertificationsOfStudentLoader, FrozenFindingsLoader, LivingCertificationsLoader } from './certification.loader.js';
import type { CertificationRow } from './certification.repository.js';

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

  @ResolveField('viewerCan')
  viewerCan(@CurrentActor() actor: Actor, @Parent() row: CertificationRow): readonly string[] {
    return certificationAbilities(actor, row);
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
