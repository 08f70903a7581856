import { Injectable } from '@nestjs/common';
import { heldResult, mostUrgentFirst, releaseRule, type HeldResult, type LocalDate } from '@practicum/domain';
import { RuleBooks } from '../editions/index.js';
import type { Asking } from '../platform/database/unit-of-work.js';
import { EligibilityReader } from './eligibility-reader.js';
import { HeldResultRepository, type DeadlineRow } from './held-result.repository.js';

/** A held result with whose it is, and by which deadline its days are counted. */
export interface HeldResultRow extends HeldResult {
  readonly enrollmentId: string;
  readonly studentId: string;
  readonly credentialName: string;
  readonly body: string;
  readonly deadline: DeadlineRow | null;
}

/** Finds the exam results that bodies hold until the school releases them. */
@Injectable()
export class HeldResultReader {
  constructor(
    private readonly books: RuleBooks,
    private readonly results: HeldResultRepository,
    private readonly eligibility: EligibilityReader,
  ) {}

  /** Of some enrollments, or of the whole school; the most urgent first. */
  async of(asking: Asking, enrollmentIds: readonly string[] | null, today: LocalDate): Promise<readonly HeldResultRow[]> {
    const book = await this.books.of(asking);
    const released = book.credentials.filter((credential) => book.judging(credential).some(releaseRule));
    const [passes, deadlines] = await Promise.all([this.results.passes(asking, released, enrollmentIds), this.results.deadlines(asking)]);
    const byCredential = Map.groupBy(passes, ({ credential }) => credential);
    const assessed = await Promise.all([...byCredential].map(([credential, rows]) =>
      this.eligibility.proofsOf(asking, rows.map(({ enrollmentId }) => enrollmentId), { today, credential, plan: false })));
    const held = assessed.flat().flatMap(({ enrollmentId, studentId, edition, record }): readonly HeldResultRow[] => {
      const { name: credentialName, body } = edition;
      const deadline = deadlines.find((one) => one.body === body) ?? null;
      const result = heldResult(edition, record, today, deadline?.days ?? null);
      return result ? [{ ...result, enrollmentId, studentId, credentialName, body, deadline }] : [];
    });
    return held.toSorted(mostUrgentFirst);
  }
}
