import { Inject, Injectable } from '@nestjs/common';
import {
  accepted, answerRevocationInput, askRevocation, askRevocationInput, confirmRevocation, dropRevocation, parseInput, refused, type InputRefusal, type Outcome, type Revocable, type RevokeRefusal,
} from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped, type Transaction } from '../platform/database/unit-of-work.js';
import { LOG, type Log } from '../platform/log/log.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { SchoolDay, SchoolRepository } from '../school/index.js';
import { CertificationRepository, type CertificationRow } from './certification.repository.js';
import { RevocationCopies } from './revocation-copies.js';
import { RevocationRepository } from './revocation.repository.js';

type Answered = Outcome<string, RevokeRefusal | InputRefusal>;

/** Takes a certificate back: one person asks with a reason that anybody may read, another confirms. It is never deleted. */
@Injectable()
export class RevokeCertification {
  constructor(
    private readonly scoped: Scoped,
    private readonly certifications: CertificationRepository,
    private readonly revocations: RevocationRepository,
    private readonly copies: RevocationCopies,
    private readonly schools: SchoolRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** The certification's id, or every reason why not. */
  async ask(actor: Actor, typed: unknown): Promise<Answered> {
    const input = parseInput(askRevocationInput, typed);
    if (!input.ok) return input;
    const today = await this.day.today(actor);
    return this.act(actor, input.value.certificationId, async (within, found) => {
      const decided = askRevocation(found && revocable(found), input.value.reason, today, actor);
      if (!decided.ok || !found) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
      const [id, at] = [newId(), this.clock.now()];
      await this.revocations.ask(within, { ...of(actor, found), id, certificationId: found.id, reason: decided.value, byRole: actor.role, ...doing(actor, at) });
      await within.query(noteEvent(actor, { action: 'certification.revocation-asked', subject: { kind: 'certification', id: found.id }, studentId: found.studentId, before: found.digest, at }));
      return accepted(found.id);
    });
  }

  /** The same for the second person; whose password was looked at before. The copy outside the database follows at once. */
  async confirm(actor: Actor, typed: unknown): Promise<Answered> {
    const input = parseInput(answerRevocationInput, typed);
    if (!input.ok) return input;
    const confirmed = await this.act(actor, input.value.certificationId, async (within, found) => {
      const decided = confirmRevocation(found && revocable(found), actor);
      if (!decided.ok || !found) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
      const at = this.clock.now();
      await this.revocations.confirm(within, of(actor, found), {
        certificationId: found.id, number: found.number, reason: found.askedReason ?? '', askedBy: found.askedByAccount, askedByName: found.askedBy, askedAt: found.askedAt, ...doing(actor, at),
      });
      await within.query(noteEvent(actor, { action: 'certification.revoked', subject: { kind: 'certification', id: found.id }, studentId: found.studentId, before: found.digest, at }));
      return accepted(found.id);
    });
    if (confirmed.ok) await this.copy(actor);
    return confirmed;
  }

  /** The same for whoever drops what was asked. */
  async drop(actor: Actor, typed: unknown): Promise<Answered> {
    const input = parseInput(answerRevocationInput, typed);
    if (!input.ok) return input;
    return this.act(actor, input.value.certificationId, async (within, found) => {
      const decided = dropRevocation(found && revocable(found), actor);
      if (!decided.ok || !found?.requestId) return decided.ok ? refused({ code: 'REVOCATION_NOT_ASKED' }) : decided;
      const at = this.clock.now();
      await this.revocations.drop(within, { ...of(actor, found), requestId: found.requestId, ...doing(actor, at) });
      await within.query(noteEvent(actor, { action: 'certification.revocation-dropped', subject: { kind: 'certification', id: found.id }, studentId: found.studentId, at }));
      return accepted(found.id);
    });
  }

  /** Two people who act on one certificate at once come one after the other. */
  private act(actor: Actor, id: string, work: (within: Transaction, found: CertificationRow | undefined) => Promise<Outcome<string, RevokeRefusal>>): Promise<Answered> {
    return this.scoped.write(actor, async (within) => work(within, await this.certifications.hold(within, asId(id))));
  }

  // It is revoked, whatever becomes of the copy: the next revocation or the next start makes up for it.
  private async copy({ schoolId }: Actor): Promise<void> {
    const school = await this.schools.byId(schoolId);
    if (school) await this.copies.agree(school).catch((error: unknown) => this.log.error({ err: error, school: school.slug }, 'a revocation could not be copied outside the database'));
  }
}

/** A certification as the domain sees it where it is taken back. */
export function revocable({ revokedAt, askedByAccount, askedByRole, askedBy }: CertificationRow): Revocable {
  return { revokedAt, asked: askedByAccount !== null && askedByRole !== null ? { accountId: askedByAccount, role: askedByRole, by: askedBy ?? '' } : null };
}

function of({ schoolId }: Actor, { studentId }: CertificationRow) {
  return { schoolId, studentId };
}

function doing({ accountId: byAccount, displayName: byName }: Actor, at: string) {
  return { byAccount, byName, at };
}
