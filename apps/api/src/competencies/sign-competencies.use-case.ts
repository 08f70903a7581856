import { Injectable } from '@nestjs/common';
import {
  accepted, competencyFrameworks, competencyItems, parseInput, refused, signCompetencies, signCompetenciesInput,
  type CheckOffFacts, type CompetencyRefusal, type CompetencySurroundings, type InputRefusal, type Outcome, type SignCompetenciesInput,
} from '@practicum/domain';
import { MembershipRepository } from '../access/index.js';
import { EnrollmentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { KeptAnswers } from '../platform/record/kept-answers.js';
import { PlacementRepository } from '../placement/index.js';
import { SchoolDay } from '../school/index.js';
import { CheckOffRepository } from './check-off.repository.js';
import { CompetencyItemRepository } from './competency-item.repository.js';

/** What was signed: the check-offs and whose they are. */
export interface Signed {
  readonly enrollmentId: string;
  readonly checkOffIds: readonly string[];
}

/** An instructor or preceptor signs competencies of one student, one check-off each. */
@Injectable()
export class SignCompetencies {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly placements: PlacementRepository,
    private readonly memberships: MembershipRepository,
    private readonly checkOffs: CheckOffRepository,
    private readonly items: CompetencyItemRepository,
    private readonly answers: KeptAnswers,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** What was signed, or every reason why not. A repeated send is answered as the first was. */
  async run(actor: Actor, given: unknown): Promise<Outcome<Signed, CompetencyRefusal | InputRefusal>> {
    const input = parseInput(signCompetenciesInput, given);
    if (!input.ok) return input;
    const { clientKey, ...said } = input.value;
    const sending = { schoolId: actor.schoolId, accountId: actor.accountId, clientKey, input: said };
    const first = await this.answers.before<Signed>(actor, sending);
    if (first) return first.same ? accepted(first.answer) : refused({ code: 'KEY_USED_FOR_ANOTHER' });
    const around = await this.surroundings(actor, input.value);
    if (!around) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
    const decided = signCompetencies(input.value, actor, around);
    return decided.ok ? accepted(await this.save(actor, sending, around, decided.value)) : decided;
  }

  private async surroundings(actor: Actor, { enrollmentId, placementId }: SignCompetenciesInput): Promise<CompetencySurroundings | null> {
    const [enrollment] = await this.enrollments.byIds(actor, [asId(enrollmentId)]);
    const placement = enrollment && placementId ? (await this.placements.ofEnrollments(actor, [enrollment.id])).find(({ id }) => id === placementId) : undefined;
    if (!enrollment || (placementId && !placement)) return null;
    const own = await this.items.all(actor);
    return {
      today: await this.day.today(actor), studentId: enrollment.studentId, enrollmentId: enrollment.id, placement: placement ?? null,
      isThemself: await this.memberships.isStudent(actor, actor.accountId, enrollment.studentId),
      known: competencyFrameworks.flatMap((framework) => competencyItems(framework, own)), standing: await this.checkOffs.ofEnrollments(actor, [enrollment.id]),
    };
  }

  private async save(actor: Actor, sending: Parameters<KeptAnswers['keep']>[1], { enrollmentId, studentId }: CompetencySurroundings, facts: readonly CheckOffFacts[]): Promise<Signed> {
    const at = this.clock.now();
    const rows = facts.map((fact) => ({ ...fact, id: newId() }));
    const signed: Signed = { enrollmentId, checkOffIds: rows.map(({ id }) => id) };
    await this.scoped.write(actor, async (within) => {
      await this.checkOffs.sign(within, { ...actor, at }, rows);
      for (const { id, framework, code, answer, on } of rows) {
        await within.query(noteEvent(actor, { action: answer === 'achieved' ? 'competency.signed' : 'competency.not-available', subject: { kind: 'competency-check-off', id }, studentId, data: { framework, code, on }, at }));
      }
      await this.answers.keep(within, sending, signed, at);
    });
    return signed;
  }
}
