import { Inject, Injectable } from '@nestjs/common';
import {
  accepted, askConsent, askConsentInput, discloseCertificate, discloseCertificateInput, parseInput, refused, type Disclosable, type DiscloseRefusal, type InputRefusal, type Instant, type LocalDate,
  type Outcome,
} from '@practicum/domain';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { Scoped } from '../../platform/database/unit-of-work.js';
import { asId, newId } from '../../platform/ids.js';
import { noteEvent } from '../../platform/record/event.js';
import { newSchoolToken } from '../../platform/school-token.js';
import { SchoolDay } from '../../school/index.js';
import { CertificationRepository, type CertificationRow } from '../certification.repository.js';
import { ConsentRepository } from './consent.repository.js';
import { DisclosureRepository } from './disclosure.repository.js';

/** A sending: the certification's id, and the address of the link where it goes by one. */
export interface Sent {
  readonly certificationId: string;
  readonly link: string | null;
}

/** Staff send a certificate to a body outside, or ask the student whether they may. */
@Injectable()
export class DiscloseCertificate {
  constructor(
    private readonly scoped: Scoped,
    private readonly certifications: CertificationRepository,
    private readonly consents: ConsentRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  async send(actor: Actor, typed: unknown): Promise<Outcome<Sent, DiscloseRefusal | InputRefusal>> {
    const input = parseInput(discloseCertificateInput, typed);
    if (!input.ok) return input;
    const { found, disclosable } = await this.look(actor, input.value.certificationId);
    const decided = discloseCertificate(disclosable, input.value, await this.day.today(actor), actor);
    if (!decided.ok || !found) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
    const [{ consentId, until }, { body, records, way }, id, at] = [decided.value, input.value, newId(), this.clock.now()];
    const { schoolId, accountId: byAccount, displayName: by } = actor;
    const token = way === 'link' ? newSchoolToken(schoolId) : null;
    await this.scoped.write(actor, async (within) => {
      await this.disclosures.add(within, {
        schoolId, id, studentId: found.studentId, certificationId: found.id, consentId, body, records, way, tokenHash: token?.hash ?? null, expiresAt: token && endOf(until), byAccount, by, at,
      });
      await within.query(noteEvent(actor, { action: 'record.disclosed', subject: { kind: 'disclosure', id }, studentId: found.studentId, data: { consentId, records, way }, at }));
    });
    return accepted({ certificationId: found.id, link: token && new URL(`/shared/${token.token}`, this.env.publicUrl).href });
  }

  /** The certification's id. */
  async ask(actor: Actor, typed: unknown): Promise<Outcome<string, DiscloseRefusal | InputRefusal>> {
    const input = parseInput(askConsentInput, typed);
    if (!input.ok) return input;
    const { found, disclosable } = await this.look(actor, input.value.certificationId);
    const decided = askConsent(disclosable, input.value, await this.day.today(actor), actor);
    if (!decided.ok || !found) return decided.ok ? refused({ code: 'NOT_FOUND' }) : decided;
    const [{ body, records, purpose }, { id: certificationId, studentId }, id, at] = [input.value, found, newId(), this.clock.now()];
    const { schoolId, accountId: byAccount, displayName: by } = actor;
    await this.scoped.write(actor, async (within) => {
      await this.consents.ask(within, { schoolId, id, studentId, certificationId, body, records, purpose, byAccount, by, at });
      await within.query(noteEvent(actor, { action: 'consent.asked', subject: { kind: 'consent-request', id }, studentId, data: { records, purpose }, at }));
    });
    return accepted(found.id);
  }

  private async look(actor: Actor, id: string): Promise<{ readonly found: CertificationRow | undefined; readonly disclosable: Disclosable | undefined }> {
    const [found] = await this.certifications.byIds(actor, [asId(id)]);
    if (!found) return { found: undefined, disclosable: undefined };
    const [consents, requests] = await Promise.all([this.consents.ofStudents(actor, [found.studentId]), this.consents.requestsOfStudents(actor, [found.studentId])]);
    return { found, disclosable: { revokedAt: found.revokedAt, consents, requests } };
  }
}

/** The end of a day anywhere on Earth; the consent itself ends with the school's own day, which is looked at too. */
function endOf(day: LocalDate): Instant {
  return new Date(`${day}T23:59:59-12:00`).toISOString();
}
