import { Injectable } from '@nestjs/common';
import { accepted, chooseSigners, chooseSignersInput, parseInput, type ChooseSignersRefusal, type InputRefusal, type Outcome, type SignerCount } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SignersSettingRepository } from './signers-setting.repository.js';

/** A director chooses how many people sign. The password was looked at before. */
@Injectable()
export class ChooseSigners {
  constructor(
    private readonly scoped: Scoped,
    private readonly setting: SignersSettingRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, typed: unknown): Promise<Outcome<SignerCount, ChooseSignersRefusal | InputRefusal>> {
    const input = parseInput(chooseSignersInput, typed);
    if (!input.ok) return input;
    return this.scoped.write(actor, async (within): Promise<Outcome<SignerCount, ChooseSignersRefusal>> => {
      const before = await this.setting.now(within);
      const chosen = chooseSigners(before, input.value, actor);
      if (!chosen.ok) return chosen;
      const [{ schoolId, accountId: byAccount, displayName: by }, id, at, signers] = [actor, newId(), this.clock.now(), chosen.value];
      await this.setting.add(within, { schoolId, id, signers, byAccount, by, at });
      await within.query(noteEvent(actor, { action: 'setting.changed', subject: { kind: 'school-setting', id }, data: { setting: 'certificate-signers', from: before, to: signers }, at }));
      return accepted(signers);
    });
  }
}
