import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import { accepted, attestableBy, attestInput, capacitiesOf, isConfirmed, isWeightyAttestation, type Outcome, type SignInRefusal } from '@practicum/domain';
import type { Answer, AttestInput, AttestResult, CapacityToAttest, Part } from '@practicum/contract/server';
import { ConfirmPassword } from '../access/index.js';
import { StudentLoader } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { Clock } from '../platform/clock/clock.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { Attest } from './attest.use-case.js';

/** Doors to attesting. */
@Resolver('Student')
export class AttestResolver {
  constructor(
    private readonly attesting: Attest,
    private readonly confirming: ConfirmPassword,
    private readonly student: StudentLoader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('attestable')
  attestable(@CurrentActor() { role }: Actor, @Parent() _student: unknown): readonly Part<CapacityToAttest>[] {
    return capacitiesOf(role).map((by) => {
      const what = attestableBy(by).filter((thing) => attestInput.shape.what.safeParse(thing).success);
      return { by, what, weighty: what.filter(isWeightyAttestation) };
    });
  }

  @Needs('attest')
  @Mutation('attest')
  async attest(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password, ...said }: AttestInput): Promise<Answer<AttestResult>> {
    const confirmed = await this.confirmed(door, said.what, password ?? null);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const attested = await this.attesting.run(actor, said);
    if (!attested.ok) return refusedAnswer(attested.refusals, refusalSentence(actor.locale));
    const { factId, studentId } = attested.value;
    return { __typename: 'Attested', factId, student: (await this.student.load(door, studentId)) ?? { id: studentId } };
  }

  /** What releases a credential is signed with the password, given now or within the last minutes. */
  private async confirmed(door: Door, what: string, password: string | null): Promise<Outcome<unknown, SignInRefusal>> {
    const thing = attestInput.shape.what.options.find((one) => one === what);
    if (!thing || !isWeightyAttestation(thing)) return accepted(null);
    if (password === null && isConfirmed(door.signedIn?.stepUpAt ?? null, this.clock.now())) return accepted(null);
    return this.confirming.run(door, password ?? '');
  }
}
