import { Injectable } from '@nestjs/common';
import {
  accepted, declineConsent, declineConsentInput, giveConsent, giveConsentInput, parseInput, refused, withdrawConsent, withdrawConsentInput, type GiveConsentRefusal, type InputRefusal, type Outcome,
} from '@practicum/domain';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Scoped } from '../../platform/database/unit-of-work.js';
import { asId, newId } from '../../platform/ids.js';
import { noteEvent } from '../../platform/record/event.js';
import { SchoolDay } from '../../school/index.js';
import { ConsentRepository, type ConsentRequestRow } from './consent.repository.js';

type Answered = Outcome<string, GiveConsentRefusal | InputRefusal>;

/** A student lets records go to a body outside, takes it back, or says no to what staff asked. Each answers with the student's id. */
@Injectable()
export class StudentConsent {
  constructor(
    private readonly scoped: Scoped,
    private readonly consents: ConsentRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  async give(actor: Actor, typed: unknown): Promise<Answered> {
    const input = parseInput(giveConsentInput, typed);
    if (!input.ok) return input;
    const asked = input.value.requestId === undefined ? undefined : await this.request(actor, input.value.requestId);
    const given = giveConsent(input.value, { today: await this.day.today(actor), asked }, actor);
    if (!given.ok) return given;
    const [{ body, records, purpose, until }, studentId, id, at] = [input.value, given.value, newId(), this.clock.now()];
    const { schoolId, accountId: byAccount, displayName: byName } = actor;
    return this.scoped.write(actor, async (within): Promise<Answered> => {
      if (asked && !(await this.consents.answer(within, schoolId, asked, 'given', at))) return refused({ code: 'CONSENT_REQUEST_ANSWERED' });
      await this.consents.give(within, { schoolId, id, studentId, body, records, purpose, until, givenAt: at, byAccount, byName });
      await within.query(noteEvent(actor, { action: 'consent.given', subject: { kind: 'consent', id }, studentId, data: { records, purpose, until }, at }));
      return accepted(studentId);
    });
  }

  /** From this moment nothing goes out under it, and its links are closed. */
  async withdraw(actor: Actor, typed: unknown): Promise<Answered> {
    const input = parseInput(withdrawConsentInput, typed);
    if (!input.ok) return input;
    const [found] = await this.consents.byIds(actor, [asId(input.value.consentId)]);
    const decided = withdrawConsent(found, actor);
    if (!decided.ok || !found) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
    const at = this.clock.now();
    return this.scoped.write(actor, async (within): Promise<Answered> => {
      if (!(await this.consents.withdraw(within, actor.schoolId, found, at))) return refused({ code: 'CONSENT_WITHDRAWN_ALREADY' });
      await within.query(noteEvent(actor, { action: 'consent.withdrawn', subject: { kind: 'consent', id: found.id }, studentId: found.studentId, at }));
      return accepted(found.studentId);
    });
  }

  async decline(actor: Actor, typed: unknown): Promise<Answered> {
    const input = parseInput(declineConsentInput, typed);
    if (!input.ok) return input;
    const asked = await this.request(actor, input.value.requestId);
    const decided = declineConsent(asked, actor);
    if (!decided.ok || !asked) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
    const at = this.clock.now();
    return this.scoped.write(actor, async (within): Promise<Answered> => {
      if (!(await this.consents.answer(within, actor.schoolId, asked, 'declined', at))) return refused({ code: 'CONSENT_REQUEST_ANSWERED' });
      await within.query(noteEvent(actor, { action: 'consent.declined', subject: { kind: 'consent-request', id: asked.id }, studentId: asked.studentId, at }));
      return accepted(asked.studentId);
    });
  }

  private async request(actor: Actor, id: string): Promise<ConsentRequestRow | undefined> {
    const [found] = await this.consents.requestsByIds(actor, [asId(id)]);
    return found;
  }
}
