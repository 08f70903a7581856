import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { heldResultSays, refusalSentence } from '@practicum/copy';
import type { Locale } from '@practicum/domain';
import type { Answer, HeldResult, Part, ReleaseHeldResultInput, ReleaseHeldResultResult, SetReleaseDeadlineInput, SetReleaseDeadlineResult } from '@practicum/contract/server';
import { ConfirmPassword } from '../access/index.js';
import { EnrollmentLoader, type EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { columnLabel } from './eligibility-parts.js';
import type { HeldResultRow } from './held-result-reader.js';
import { HeldResultsLoader } from './held-result.loader.js';
import { ReleaseResult } from './release-result.use-case.js';

/** Doors to the exam results that bodies hold until the school releases them. */
@Resolver('Enrollment')
export class HeldResultResolver {
  constructor(
    private readonly held: HeldResultsLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly confirming: ConfirmPassword,
    private readonly releasing: ReleaseResult,
  ) {}

  @ResolveField('heldResults')
  async heldResults(@AtDoor() door: Door, @Parent() row: EnrollmentRow): Promise<readonly Part<HeldResult>[]> {
    return ((await this.held.load(door, row.id)) ?? []).map((one) => heldResultPart(one, door.actor.locale));
  }

  @Needs('results.release')
  @Mutation('releaseHeldResult')
  async release(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...asked }: ReleaseHeldResultInput): Promise<Answer<ReleaseHeldResultResult>> {
    const confirmed = await this.confirming.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const released = await this.releasing.release(actor, asked);
    if (!released.ok) return refusedAnswer(released.refusals, refusalSentence(actor.locale));
    return { __typename: 'HeldResultReleased', enrollment: (await this.enrollment.load(door, released.value)) ?? { id: released.value } };
  }

  @Needs('results.release')
  @Mutation('setReleaseDeadline')
  async setDeadline(@CurrentActor() actor: Actor, @Args('input') input: SetReleaseDeadlineInput): Promise<Answer<SetReleaseDeadlineResult>> {
    const set = await this.releasing.setDeadline(actor, input);
    return set.ok ? { __typename: 'ReleaseDeadlineSet', body: set.value.body, deadline: set.value } : refusedAnswer(set.refusals, refusalSentence(actor.locale));
  }
}

/** One held result as it travels. */
function heldResultPart(result: HeldResultRow, locale: Locale): Part<HeldResult> {
  const { enrollmentId, credential, credentialName, body, passedOn, standing, lastDay, daysLeft, deadline } = result;
  const open = result.open.map((node) => columnLabel(node, locale));
  return {
    id: `${enrollmentId}-${credential}`, credential, credentialName, body, passedOn, standing, lastDay, daysLeft, open, deadline,
    says: heldResultSays(locale, { ...result, openCount: open.length }),
  };
}
