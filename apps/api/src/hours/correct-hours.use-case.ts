import { Injectable } from '@nestjs/common';
import { correctHours, logHoursInput, parseInput, refused, type CorrectedHours, type HoursCorrection, type HoursRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import { z } from 'zod';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { ClaimRepository, type SaidHours } from './claim.repository.js';
import { entryDigest } from './entry-digest.js';
import { HoursLedgerRepository, type HeldEnrollment, type Writing } from './hours-ledger.repository.js';
import { HoursSurroundingsReader } from './hours-surroundings.js';
import { untilNotOvertaken } from './overtaken.js';
import { sameAgain, type HoursSaid } from './said-hours.js';
import { TimeEntryRepository } from './time-entry.repository.js';

const correctHoursInput = z.strictObject({
  timeEntryId: z.string().min(1),
  expectedVersion: z.int().min(1),
  reason: z.string().trim().max(1_000),
  hours: logHoursInput,
});
type CorrectHoursInput = z.output<typeof correctHoursInput>;

/** Puts other hours in the place of an entry; the old entry stays on file as corrected. */
@Injectable()
export class CorrectHours {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly entries: TimeEntryRepository,
    private readonly around: HoursSurroundingsReader,
    private readonly claims: ClaimRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, given: unknown): Promise<Outcome<HoursSaid, HoursRefusal | InputRefusal>> {
    const input = parseInput(correctHoursInput, given);
    return input.ok ? untilNotOvertaken(() => this.attempt(actor, input.value)) : input;
  }

  private async attempt(actor: Actor, input: CorrectHoursInput): Promise<Outcome<HoursSaid, HoursRefusal>> {
    const { expectedVersion, reason, hours } = input;
    const earlier = await this.claims.byKey(actor, hours.clientKey);
    if (earlier) return sameAgain(earlier, { ...hours, correctionReason: reason, correctsId: asId(input.timeEntryId) });
    const [entry] = await this.entries.byIds(actor, [asId(input.timeEntryId)]);
    const [enrollment] = entry ? await this.enrollments.byIds(actor, [entry.enrollmentId]) : [];
    if (!entry || !enrollment) return refused({ code: 'NOT_FOUND', field: 'timeEntryId' });
    const { candidate, around, held } = await this.around.read(actor, enrollment, hours);
    const correction: HoursCorrection = { entry, expectedVersion, reason, candidate };
    const decided = correctHours(correction, actor, around);
    if (!decided.ok) return decided;
    const said: SaidHours = { ...hours, correctionReason: reason, correctsId: entry.id };
    const entryId = await this.scoped.write(actor, (transaction) => this.save(transaction, actor, said, decided.value, held));
    return { ok: true, value: { entered: true, entryId, enrollmentId: enrollment.id } };
  }

  private async save(transaction: Transaction, actor: Actor, said: SaidHours, { old, logged }: CorrectedHours, held: HeldEnrollment): Promise<string> {
    const writing: Writing = { schoolId: actor.schoolId, accountId: actor.accountId, at: this.clock.now() };
    const [claimId, entryId, { studentId, enrollmentId, placementId, siteId, minutes }] = [newId(), newId(), logged.facts];
    await this.ledger.take(transaction, writing, [held]);
    await this.claims.keep(transaction, writing, { id: claimId, clientKey: said.clientKey, studentId, enrollmentId, placementId, siteId, said, refusals: null });
    await this.ledger.move(transaction, writing, [old]);
    await this.ledger.enter(transaction, writing, entryId, claimId, logged);
    await transaction.query(noteEvent(actor, { action: 'hours.corrected', subject: { kind: 'time-entry', id: old.entryId }, studentId, after: entryDigest({ id: entryId, ...logged.facts }), data: { by: entryId, minutes }, at: writing.at }));
    return entryId;
  }
}
