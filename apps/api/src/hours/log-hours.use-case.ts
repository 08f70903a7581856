import { Injectable } from '@nestjs/common';
import { logHours, logHoursInput, mayLogHours, parseInput, refused, timeCandidates, type HoursRefusal, type InputRefusal, type LogHoursInput, type Outcome } from '@practicum/domain';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { ClaimRepository, type SaidHours } from './claim.repository.js';
import { entryDigest } from './entry-digest.js';
import { HoursLedgerRepository, type Writing } from './hours-ledger.repository.js';
import { HoursSurroundingsReader, type ReadHours } from './hours-surroundings.js';
import { untilNotOvertaken } from './overtaken.js';
import { sameAgain, withoutIdentifiers, type HoursSaid } from './said-hours.js';

/** Logs hours. What was said is always kept; an entry is made of it where the hard rules allow. */
@Injectable()
export class LogHours {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly around: HoursSurroundingsReader,
    private readonly claims: ClaimRepository,
    private readonly ledger: HoursLedgerRepository,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, given: unknown): Promise<Outcome<HoursSaid, HoursRefusal | InputRefusal>> {
    const input = parseInput(logHoursInput, given);
    return input.ok ? untilNotOvertaken(() => this.attempt(actor, input.value)) : input;
  }

  private async attempt(actor: Actor, said: LogHoursInput): Promise<Outcome<HoursSaid, HoursRefusal>> {
    const earlier = await this.claims.byKey(actor, said.clientKey);
    if (earlier) return sameAgain(earlier, said);
    const [enrollment] = await this.enrollments.byIds(actor, [asId(said.enrollmentId)]);
    if (!enrollment) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
    const read = await this.around.read(actor, enrollment, said);
    if (!mayLogHours(actor, enrollment.studentId, read.candidate.siteId)) return refused({ code: 'NOT_YOURS_TO_DO' });
    return { ok: true, value: await this.scoped.write(actor, (transaction) => this.save(transaction, actor, said, read)) };
  }

  private async save(transaction: Transaction, actor: Actor, said: LogHoursInput, { candidate, around, held }: ReadHours): Promise<HoursSaid> {
    const decided = logHours(candidate, around);
    const writing: Writing = { schoolId: actor.schoolId, accountId: actor.accountId, at: this.clock.now() };
    const [claimId, entryId, { studentId, enrollmentId, placementId, siteId }] = [newId(), newId(), candidate];
    const refusals = decided.ok ? null : decided.refusals;
    const kept: SaidHours = withoutIdentifiers(said, refusals ?? []);
    await this.ledger.take(transaction, writing, [held]);
    await this.claims.keep(transaction, writing, { id: claimId, clientKey: said.clientKey, studentId, enrollmentId, placementId, siteId, said: kept, refusals });
    if (said.settlesClaimId) await this.claims.settle(transaction, writing, asId(said.settlesClaimId), 'entered', null);
    const action = decided.ok ? 'hours.submitted' : 'hours.claimed';
    const subject = decided.ok ? { kind: 'time-entry', id: entryId } : { kind: 'claim', id: claimId };
    if (decided.ok) await this.ledger.enter(transaction, writing, entryId, claimId, decided.value);
    const data = decided.ok ? { minutes: decided.value.facts.minutes, on: said.date } : { refusals: decided.refusals.map(({ code }) => code), on: said.date };
    await transaction.query(noteEvent(actor, { action, subject, studentId, after: decided.ok ? entryDigest({ id: entryId, ...decided.value.facts }) : null, data, at: writing.at }));
    return decided.ok ? { entered: true, entryId, enrollmentId } : { entered: false, claimId, refusals: decided.refusals, candidates: timeCandidates(candidate) };
  }
}
