import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Answer, RotateSigningKeyInput, RotateSigningKeyResult } from '@practicum/contract/server';
import { refusalSentence } from '@practicum/copy';
import { ConfirmPassword } from '../access/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { SigningKeys } from './signing-keys.js';

/** The door to a new signing key. */
@Resolver()
export class SigningKeyResolver {
  constructor(
    private readonly confirming: ConfirmPassword,
    private readonly keys: SigningKeys,
  ) {}

  @Needs('keys.rotate')
  @Mutation('rotateSigningKey')
  async rotate(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { password }: RotateSigningKeyInput): Promise<Answer<RotateSigningKeyResult>> {
    const confirmed = await this.confirming.run(door, password);
    if (!confirmed.ok) return refusedAnswer(confirmed.refusals, refusalSentence(actor.locale));
    const { id: keyId, madeAt, retired } = await this.keys.rotate(actor);
    return { __typename: 'SigningKeyRotated', keyId, madeAt, retired };
  }
}
