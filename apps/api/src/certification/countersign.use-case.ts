import { Injectable } from '@nestjs/common';
import { accepted, countersign, countersignInput, parseInput, refused, type CountersignInput, type CountersignRefusal, type InputRefusal, type Outcome } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { asId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { KeptAnswers } from '../platform/record/kept-answers.js';
import { CertificateWriter, signingPerson } from './certificate-writer.js';
import { CertificationRepository } from './certification.repository.js';
import { FirstSignatures, type StandingSignature } from './first-signatures.js';
import { FirstSignatureRepository, type Ending } from './first-signature.repository.js';
import type { OpenKey } from './signing-keys.js';

/** What came of the second signature: certificates, and first signatures whose student left the batch, by id. */
export interface BatchCountersigned {
  readonly certified: readonly string[];
  readonly left: readonly string[];
}

/** Another person signs the batch that the first signed: the certificates are issued, naming both. */
@Injectable()
export class Countersign {
  constructor(
    private readonly scoped: Scoped,
    private readonly firsts: FirstSignatureRepository,
    private readonly standing: FirstSignatures,
    private readonly certifications: CertificationRepository,
    private readonly answers: KeptAnswers,
    private readonly writer: CertificateWriter,
    private readonly clock: Clock,
  ) {}

  /** A repeated send is answered as the first was. The password was looked at before. */
  async run(actor: Actor, typed: unknown): Promise<Outcome<BatchCountersigned, CountersignRefusal | InputRefusal>> {
    const input = parseInput(countersignInput, typed);
    if (!input.ok) return input;
    const ids = [...new Set(input.value.firstSignatureIds.map(asId))];
    const rows = await this.firsts.byIds(actor, ids);
    const waiting = await this.standing.standing(actor, rows);
    if (waiting.length < ids.length) return refused({ code: 'NOT_FOUND', field: 'firstSignatureIds' });
    const key = await this.writer.key(actor.schoolId);
    return this.scoped.write(actor, (within) => this.sign(within, actor, input.value, waiting, key));
  }

  private async sign(within: Transaction, actor: Actor, { clientKey, ...input }: CountersignInput, asked: readonly StandingSignature[], key: OpenKey): Promise<Outcome<BatchCountersigned, CountersignRefusal>> {
    const enrollmentIds = [...new Set(asked.map(({ row }) => row.enrollmentId))];
    const living = await this.certifications.holdLiving(within, enrollmentIds);
    const sending = { schoolId: actor.schoolId, accountId: actor.accountId, clientKey, input };
    const first = await this.answers.first<BatchCountersigned>(within, sending);
    if (first) return first.same ? accepted(first.answer) : refused({ code: 'KEY_USED_FOR_ANOTHER' });
    const still = new Set((await this.firsts.waitingWithin(within, enrollmentIds)).map(({ id }) => id));
    if (asked.some(({ id }) => !still.has(id))) return refused({ code: 'CHANGED_MEANWHILE' });
    const decided = countersign(this.standing.again(asked, living), input.attested, actor);
    if (!decided.ok) return decided;
    const certified: string[] = [];
    for (const signed of decided.value.certify) certified.push(await this.issue(within, actor, signed, key));
    for (const { signed } of decided.value.left) await this.leave(within, actor, signed);
    const answer: BatchCountersigned = { certified, left: decided.value.left.map(({ signed }) => signed.id) };
    await this.answers.keep(within, sending, answer, this.clock.now());
    return accepted(answer);
  }

  private async issue(within: Transaction, actor: Actor, { row, candidate, subject }: StandingSignature, key: OpenKey): Promise<string> {
    const second = signingPerson(actor);
    if (!second) throw new Error(`Broken promise: a ${actor.role} was let through to sign.`);
    const signer = { accountId: row.byAccount, name: row.byName, capacity: row.byRole };
    const id = await this.writer.write(within, actor, candidate, { subject, key, by: { signer, second: { signer: second, firstSignedAt: row.at } } });
    await this.firsts.end(within, row, this.ending(actor, 'certified'));
    return id;
  }

  private async leave(within: Transaction, actor: Actor, { row, now }: StandingSignature): Promise<void> {
    const ending = this.ending(actor, 'left');
    await this.firsts.end(within, row, ending);
    const event = { action: 'certification.left-batch', subject: { kind: 'first-signature', id: row.id }, studentId: row.studentId, before: row.seen, after: now, at: ending.at };
    await within.query(noteEvent(actor, event));
  }

  private ending({ schoolId, accountId: byAccount, displayName: byName }: Actor, how: Ending['how']): Ending {
    return { how, schoolId, byAccount, byName, at: this.clock.now() };
  }
}
