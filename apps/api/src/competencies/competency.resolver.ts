import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import type { CheckOff } from '@practicum/domain';
import type { AddCompetencyInput, AddCompetencyResult, Answer, ClinicalSite, CompetencyList, Part, SignCompetenciesInput, SignCompetenciesResult, StudentCompetencies, WithdrawCheckOffsInput, WithdrawCheckOffsResult } from '@practicum/contract/server';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { SiteLoader } from '../site/index.js';
import { AddCompetency } from './add-competency.use-case.js';
import { CompetencyItemRepository } from './competency-item.repository.js';
import { listParts } from './competency-parts.js';
import { SignCompetencies } from './sign-competencies.use-case.js';
import { StudentCompetenciesReader } from './student-competencies.js';
import { WithdrawCheckOffs } from './withdraw-check-offs.use-case.js';

/** What an enrollment tells of its competencies. */
@Resolver('Enrollment')
export class EnrollmentCompetenciesResolver {
  constructor(private readonly reader: StudentCompetenciesReader) {}

  @ResolveField('competencies')
  competencies(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<Part<StudentCompetencies>> {
    return this.reader.of(door, row);
  }
}

/** Doors to competencies. */
@Resolver('CheckOff')
export class CompetencyResolver {
  constructor(
    private readonly items: CompetencyItemRepository,
    private readonly enrollment: EnrollmentLoader,
    private readonly sites: SiteLoader,
    private readonly signing: SignCompetencies,
    private readonly withdrawing: WithdrawCheckOffs,
    private readonly adding: AddCompetency,
  ) {}

  @ResolveField('site')
  site(@AtDoor() door: Door, @Parent() { siteId }: CheckOff): Promise<Part<ClinicalSite> | null> | null {
    return siteId === null ? null : this.sites.load(door, siteId);
  }

  @Needs('competencies.see')
  @Query('competencyLists')
  async lists(@AtDoor() door: Door): Promise<readonly Part<CompetencyList>[]> {
    const own = await this.items.all(door);
    return listParts(door.actor, own);
  }

  @Needs('competencies.sign')
  @Mutation('signCompetencies')
  async sign(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: SignCompetenciesInput): Promise<Answer<SignCompetenciesResult>> {
    const signed = await this.signing.run(actor, input);
    if (!signed.ok) return refusedAnswer(signed.refusals, refusalSentence(actor.locale));
    const { enrollmentId, checkOffIds } = signed.value;
    return { __typename: 'CompetenciesSigned', checkOffIds, enrollment: (await this.enrollment.load(door, enrollmentId)) ?? { id: enrollmentId } };
  }

  @Needs('competencies.withdraw')
  @Mutation('withdrawCheckOffs')
  async withdraw(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: WithdrawCheckOffsInput): Promise<Answer<WithdrawCheckOffsResult>> {
    const withdrawn = await this.withdrawing.run(actor, input);
    if (!withdrawn.ok) return refusedAnswer(withdrawn.refusals, refusalSentence(actor.locale));
    return { __typename: 'CheckOffsWithdrawn', enrollment: (await this.enrollment.load(door, withdrawn.value)) ?? { id: withdrawn.value } };
  }

  @Needs('competencies.manage')
  @Mutation('addCompetency')
  async add(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: AddCompetencyInput): Promise<Answer<AddCompetencyResult>> {
    const added = await this.adding.run(actor, input);
    if (!added.ok) return refusedAnswer(added.refusals, refusalSentence(actor.locale));
    const list = listParts(actor, await this.items.all(door)).find(({ framework }) => framework === added.value);
    return { __typename: 'CompetencyAdded', list: list ?? { framework: added.value } };
  }
}
