import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Consent, ConsentRequest, Disclosure, Part } from '@practicum/contract/server';
import { consentHolds } from '@practicum/domain';
import type { StudentRow } from '../../enrollment/index.js';
import type { Actor } from '../../platform/access/actor.js';
import { Door } from '../../platform/access/door.js';
import { AtDoor, CurrentActor } from '../../platform/access/needs.js';
import { SchoolDay } from '../../school/index.js';
import type { CertificationRow } from '../certification.repository.js';
import type { ConsentRow } from './consent.repository.js';
import { ConsentLoader, ConsentRequestsOfStudentLoader, ConsentsOfStudentLoader, DisclosuresOfStudentLoader } from './disclosure.loader.js';
import type { DisclosureRow } from './disclosure.repository.js';

/** What a student allowed, was asked, and what went out. */
@Resolver('Student')
export class StudentDisclosuresResolver {
  constructor(
    private readonly consentsOf: ConsentsOfStudentLoader,
    private readonly requestsOf: ConsentRequestsOfStudentLoader,
    private readonly disclosuresOf: DisclosuresOfStudentLoader,
  ) {}

  @ResolveField('consents')
  async consents(@AtDoor() door: Door, @Parent() { id }: StudentRow): Promise<readonly Part<Consent>[]> {
    return (await this.consentsOf.load(door, id)) ?? [];
  }

  @ResolveField('consentRequests')
  async requests(@AtDoor() door: Door, @Parent() { id }: StudentRow): Promise<readonly Part<ConsentRequest>[]> {
    return (await this.requestsOf.load(door, id)) ?? [];
  }

  @ResolveField('disclosures')
  async disclosures(@AtDoor() door: Door, @Parent() { id }: StudentRow): Promise<readonly Part<Disclosure>[]> {
    return (await this.disclosuresOf.load(door, id)) ?? [];
  }
}

/** The same of one certificate. */
@Resolver('Certification')
export class CertificationDisclosuresResolver {
  constructor(
    private readonly requestsOf: ConsentRequestsOfStudentLoader,
    private readonly disclosuresOf: DisclosuresOfStudentLoader,
  ) {}

  @ResolveField('disclosures')
  async disclosures(@AtDoor() door: Door, @Parent() { id, studentId }: CertificationRow): Promise<readonly Part<Disclosure>[]> {
    return ((await this.disclosuresOf.load(door, studentId)) ?? []).filter(({ certificationId }) => certificationId === id);
  }

  @ResolveField('consentRequests')
  async requests(@AtDoor() door: Door, @Parent() { id, studentId }: CertificationRow): Promise<readonly Part<ConsentRequest>[]> {
    return ((await this.requestsOf.load(door, studentId)) ?? []).filter(({ certificationId }) => certificationId === id);
  }
}

/** The consent that a sending stands on. */
@Resolver('Disclosure')
export class DisclosureConsentResolver {
  constructor(private readonly consent: ConsentLoader) {}

  @ResolveField('consent')
  of(@AtDoor() door: Door, @Parent() { consentId }: DisclosureRow): Promise<Part<Consent> | null> {
    return this.consent.load(door, consentId);
  }
}

/** Whether a consent holds today. */
@Resolver('Consent')
export class ConsentHoldsResolver {
  constructor(private readonly day: SchoolDay) {}

  @ResolveField('holds')
  async holds(@CurrentActor() actor: Actor, @Parent() consent: ConsentRow): Promise<boolean> {
    return consentHolds(consent, await this.day.today(actor));
  }
}
