import { Injectable } from '@nestjs/common';
import { refusalSentence } from '@practicum/copy';
import type { Answer, Enrollment, HoursKept, HoursLogged, Part, TimeEntry } from '@practicum/contract/server';
import { EnrollmentLoader } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import type { Door } from '../platform/access/door.js';
import { ClaimRepository } from './claim.repository.js';
import { TimeEntryLoader } from './hours.loader.js';
import { openClaimPart } from './open-claim.js';
import type { HoursSaid } from './said-hours.js';

/** What a door of hours hands back after a write, read anew. */
@Injectable()
export class HoursAnswers {
  constructor(
    private readonly timeEntries: TimeEntryLoader,
    private readonly enrollments: EnrollmentLoader,
    private readonly claims: ClaimRepository,
  ) {}

  async entry(door: Door, id: string): Promise<Part<TimeEntry>> {
    return (await this.timeEntries.load(door, id)) ?? { id };
  }

  entries(door: Door, ids: readonly string[]): Promise<readonly Part<TimeEntry>[]> {
    return Promise.all(ids.map((id) => this.entry(door, id)));
  }

  async enrollment(door: Door, id: string): Promise<Part<Enrollment>> {
    return (await this.enrollments.load(door, id)) ?? { id };
  }

  async said(door: Door, actor: Actor, said: HoursSaid): Promise<Answer<HoursLogged> | Answer<HoursKept>> {
    if (said.entered) return { __typename: 'HoursLogged', timeEntry: await this.entry(door, said.entryId), enrollment: await this.enrollment(door, said.enrollmentId) };
    const claim = await this.claims.openOne(actor, said.claimId);
    const sentence = refusalSentence(actor.locale);
    const refusals = said.refusals.map((refusal) => ({ code: refusal.code, field: 'field' in refusal ? refusal.field : null, message: sentence(refusal) }));
    return { __typename: 'HoursKept', claim: claim ? openClaimPart(claim, actor.locale) : { id: said.claimId }, refusals, candidates: said.candidates };
  }
}
