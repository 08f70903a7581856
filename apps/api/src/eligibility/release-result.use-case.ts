import { Injectable } from '@nestjs/common';
import {
  accepted, attest, parseInput, releaseAttested, releaseDeadlineInput, releaseHeldResult, type AttestRefusal, type InputRefusal, type Outcome, type ReleaseDeadlineInput, type ReleaseRefusal,
} from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent, stateDigest } from '../platform/record/event.js';
import { SchoolDay } from '../school/index.js';
import { HeldResultReader } from './held-result-reader.js';
import { HeldResultRepository, type DeadlineRow } from './held-result.repository.js';
import { RecordFactRepository } from './record-fact.repository.js';

/** The school speaks about held results: it releases one, and says how long a body holds them. */
@Injectable()
export class ReleaseResult {
  constructor(
    private readonly scoped: Scoped,
    private readonly reader: HeldResultReader,
    private readonly results: HeldResultRepository,
    private readonly facts: RecordFactRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** Keeps the institution's word as a fact of the record; the enrollment. The password was looked at before. */
  async release(actor: Actor, asked: { readonly enrollmentId: string; readonly credential: string }): Promise<Outcome<string, ReleaseRefusal | AttestRefusal>> {
    const today = await this.day.today(actor);
    const held = (await this.reader.of(actor, [asId(asked.enrollmentId)], today)).find(({ credential }) => credential === asked.credential);
    const allowed = releaseHeldResult(held);
    if (!allowed.ok) return allowed;
    const { enrollmentId, studentId, credential } = allowed.value;
    const word = attest({ studentId, ...releaseAttested }, actor, { today, isThemself: actor.studentId === studentId });
    if (!word.ok) return word;
    const [id, at] = [newId(), this.clock.now()];
    await this.scoped.write(actor, async (transaction) => {
      await this.facts.add(transaction, { schoolId: actor.schoolId, accountId: actor.accountId, at }, { id, studentId, section: 'attestations', fact: word.value });
      await transaction.query(noteEvent(actor, { action: 'result.released', subject: { kind: 'record-fact', id }, studentId, after: stateDigest(word.value), data: { credential }, at }));
    });
    return accepted(enrollmentId);
  }

  /** From now on the days are counted so; what was said before stays on record. */
  async setDeadline(actor: Actor, typed: unknown): Promise<Outcome<DeadlineRow, InputRefusal>> {
    const input = parseInput(releaseDeadlineInput, typed);
    if (!input.ok) return input;
    const [id, at] = [newId(), this.clock.now()];
    const deadline: ReleaseDeadlineInput = input.value;
    await this.scoped.write(actor, async (transaction) => {
      await this.results.setDeadline(transaction, { schoolId: actor.schoolId, accountId: actor.accountId, at }, id, deadline);
      await transaction.query(noteEvent(actor, { action: 'release-deadline.set', subject: { kind: 'school', id: actor.schoolId }, data: { body: deadline.body, days: deadline.days }, at }));
    });
    return accepted({ ...deadline, setBy: actor.displayName, at });
  }
}
