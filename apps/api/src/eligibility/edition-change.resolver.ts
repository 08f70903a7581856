import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EditionChange, Part, QueryEditionChangeArgs } from '@practicum/contract/server';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { asId } from '../platform/ids.js';
import { EditionChangeReader } from './edition-change.js';

/** The door to what another edition would change. */
@Resolver('EditionChangeOfStudent')
export class EditionChangeResolver {
  constructor(
    private readonly changes: EditionChangeReader,
    private readonly enrollments: EnrollmentLoader,
  ) {}

  @Needs('eligibility.see')
  @Query('editionChange')
  async editionChange(@AtDoor() door: Door, @Args() { credential, edition, cohortId }: QueryEditionChangeArgs): Promise<Part<EditionChange> | null> {
    await door.open();
    return this.changes.of(door, credential, edition, cohortId ? asId(cohortId) : null);
  }

  @ResolveField('enrollment')
  enrollment(@AtDoor() door: Door, @Parent() { enrollmentId }: { readonly enrollmentId: string }): Promise<EnrollmentRow | null> {
    return this.enrollments.load(door, enrollmentId);
  }
}
