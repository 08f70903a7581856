import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { AddProgramInput, AddProgramResult, Answer, ChangeProgramInput, ChangeProgramResult, CurriculumEdition, Part, Program } from '@practicum/contract/server';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { AddProgram } from './add-program.use-case.js';
import { ChangeProgram } from './change-program.use-case.js';
import { EditionsLoader, ProgramLoader } from './program.loader.js';
import { ProgramRepository, type ProgramRow } from './program.repository.js';

/** Doors to programs and their curriculum. */
@Resolver('Program')
export class ProgramResolver {
  constructor(
    private readonly programs: ProgramRepository,
    private readonly program: ProgramLoader,
    private readonly editionsOf: EditionsLoader,
    private readonly adding: AddProgram,
    private readonly changing: ChangeProgram,
  ) {}

  @Needs('programs.see')
  @Query('programs')
  all(@AtDoor() door: Door): Promise<readonly Part<Program>[]> {
    return this.programs.all(door);
  }

  @Needs('programs.see')
  @Query('program')
  one(@AtDoor() door: Door, @Args('id') id: string): Promise<Part<Program> | null> {
    return this.program.load(door, id);
  }

  @ResolveField('editions')
  async editions(@AtDoor() door: Door, @Parent() program: ProgramRow): Promise<readonly Part<CurriculumEdition>[]> {
    return (await this.editionsOf.load(door, program.id)) ?? [];
  }

  @Needs('programs.manage')
  @Mutation('addProgram')
  async addProgram(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AddProgramInput): Promise<Answer<AddProgramResult>> {
    const added = await this.adding.run(actor, input);
    if (!added.ok) return refusedAnswer(added.refusals, refusalSentence(actor.locale));
    return { __typename: 'ProgramAdded', program: (await this.program.load(door, added.value)) ?? { id: added.value } };
  }

  @Needs('programs.manage')
  @Mutation('changeProgram')
  async changeProgram(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: ChangeProgramInput): Promise<Answer<ChangeProgramResult>> {
    const changed = await this.changing.run(actor, input);
    if (!changed.ok) return refusedAnswer(changed.refusals, refusalSentence(actor.locale));
    return { __typename: 'ProgramChanged', program: (await this.program.load(door, changed.value)) ?? { id: changed.value } };
  }
}
