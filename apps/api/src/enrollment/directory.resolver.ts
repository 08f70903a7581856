import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { Answer, ChooseDirectoryInput, ChooseDirectoryResult } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { ChooseDirectory } from './choose-directory.use-case.js';
import { DirectoryLoader, StudentLoader } from './enrollment.loader.js';
import type { StudentRow } from './student.repository.js';

/** Doors to what may be told of a student to whoever asks. */
@Resolver('Student')
export class DirectoryResolver {
  constructor(
    private readonly student: StudentLoader,
    private readonly optedOut: DirectoryLoader,
    private readonly choosing: ChooseDirectory,
  ) {}

  @ResolveField('directoryOptOut')
  async directoryOptOut(@AtDoor() door: Door, @Parent() student: StudentRow): Promise<boolean> {
    return (await this.optedOut.load(door, student.id)) ?? false;
  }

  @Needs('directory.choose')
  @Mutation('chooseDirectory')
  async choose(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: ChooseDirectoryInput): Promise<Answer<ChooseDirectoryResult>> {
    const chosen = await this.choosing.run(actor, input);
    if (!chosen.ok) return refusedAnswer(chosen.refusals, refusalSentence(actor.locale));
    return { __typename: 'DirectoryChosen', student: (await this.student.load(door, chosen.value)) ?? { id: chosen.value } };
  }
}
