import { Injectable } from '@nestjs/common';
import { accepted, parseInput, putOff, putOffInput, type InputRefusal, type Outcome, type PutOffRefusal } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { SchoolDay } from '../school/index.js';
import { TodayRepository } from './today.repository.js';

/** Puts a thing off on the actor's own Today, or takes it up again. It is a note to oneself: the school's record does not keep it. */
@Injectable()
export class PutOff {
  constructor(
    private readonly today: TodayRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The thing's id, or every reason why not. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, PutOffRefusal | InputRefusal>> {
    const input = parseInput(putOffInput, given);
    if (!input.ok) return input;
    const allowed = putOff(input.value, await this.day.today(actor));
    if (!allowed.ok) return allowed;
    await this.today.putOff(actor, allowed.value, this.clock.now());
    return accepted(allowed.value.itemId);
  }

  async takeUp(actor: Actor, itemId: string): Promise<void> {
    await this.today.takeUp(actor, itemId);
  }
}
