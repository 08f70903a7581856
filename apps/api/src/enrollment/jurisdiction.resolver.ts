import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, SetJurisdictionInput, SetJurisdictionResult } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { CampusJurisdictionLoader, StudentLoader } from './enrollment.loader.js';
import { SetJurisdiction } from './set-jurisdiction.use-case.js';
import type { StudentRow } from './student.repository.js';

/** Doors to the state in which a student applies. */
@Resolver('Student')
export class JurisdictionResolver {
  constructor(
    private readonly student: StudentLoader,
    private readonly campus: CampusJurisdictionLoader,
    private readonly setting: SetJurisdiction,
  ) {}

  @ResolveField('campusJurisdiction')
  async campusJurisdiction(@AtDoor() door: Door, @Parent() { id }: StudentRow): Promise<string | null> {
    return (await this.campus.load(door, id))?.jurisdiction ?? null;
  }

  @Needs('enrollments.manage')
  @Mutation('setJurisdiction')
  async set(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: SetJurisdictionInput): Promise<Answer<SetJurisdictionResult>> {
    const set = await this.setting.run(actor, input);
    if (!set.ok) return refusedAnswer(set.refusals, refusalSentence(actor.locale));
    this.student.forget(door, set.value);
    return { __typename: 'JurisdictionSet', student: (await this.student.load(door, set.value)) ?? { id: set.value } };
  }
}
