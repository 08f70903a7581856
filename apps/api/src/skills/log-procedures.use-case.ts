import { Injectable } from '@nestjs/common';
import { logProcedures, logProceduresInput, mayLogProcedures, parseInput, purposesFor, refused, type InputRefusal, type LogProceduresInput, type Outcome, type Procedure, type ProcedureFacts, type SkillsRefusal } from '@practicum/domain';
import { EnrollmentRepository, type EnrollmentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent } from '../platform/record/event.js';
import { PlacementRepository, type PlacementRow } from '../placement/index.js';
import { SchoolDay } from '../school/index.js';
import { ProcedureEntryRepository, type ProcedureRow } from './procedure-entry.repository.js';

/** Logs procedures of one kind on one day. */
@Injectable()
export class LogProcedures {
  constructor(
    private readonly scoped: Scoped,
    private readonly enrollments: EnrollmentRepository,
    private readonly placements: PlacementRepository,
    private readonly entries: ProcedureEntryRepository,
    private readonly clock: Clock,
    private readonly day: SchoolDay,
  ) {}

  /** The new entry's id, or every reason why not. A repeated send is answered as the first was. */
  async run(actor: Actor, given: unknown): Promise<Outcome<string, SkillsRefusal | InputRefusal>> {
    const input = parseInput(logProceduresInput, given);
    if (!input.ok) return input;
    const said = input.value;
    const earlier = await this.entries.byKey(actor, said.clientKey);
    if (earlier) return isSame(earlier, said) ? { ok: true, value: earlier.id } : refused({ code: 'KEY_USED_FOR_ANOTHER' });
    const [enrollment] = await this.enrollments.byIds(actor, [asId(said.enrollmentId)]);
    if (!enrollment) return refused({ code: 'NOT_FOUND', field: 'enrollmentId' });
    const placement = await this.placementMeant(actor, enrollment, said);
    const facts = factsOf(enrollment, placement, said);
    if (!mayLogProcedures(actor, enrollment.studentId, facts.siteId)) return refused({ code: 'NOT_YOURS_TO_DO' });
    const decided = logProcedures(facts, { today: await this.day.today(actor), placement });
    return decided.ok ? { ok: true, value: await this.save(actor, said.clientKey, decided.value) } : decided;
  }

  private async save(actor: Actor, clientKey: string, facts: ProcedureFacts): Promise<string> {
    const [id, at] = [newId(), this.clock.now()];
    const { procedure, count, studentId } = facts;
    await this.scoped.write(actor, async (transaction) => {
      await this.entries.enter(transaction, { schoolId: actor.schoolId, accountId: actor.accountId, at }, id, clientKey, facts);
      await transaction.query(noteEvent(actor, { action: 'procedures.submitted', subject: { kind: 'procedure-entry', id }, studentId, data: { procedure, count }, at }));
    });
    return id;
  }

  /** The placement that was named, else the one that runs on that day. */
  private async placementMeant(actor: Actor, enrollment: EnrollmentRow, said: LogProceduresInput): Promise<PlacementRow | null> {
    const all = await this.placements.ofEnrollments(actor, [enrollment.id]);
    if (said.placementId) return all.find(({ id }) => id === said.placementId) ?? null;
    if (said.activity === 'lab' || said.activity === 'employment') return null;
    return all.find(({ status, startsOn, endsOn }) => status === 'active' && startsOn <= said.date && said.date <= endsOn) ?? null;
  }
}

function factsOf(enrollment: EnrollmentRow, placement: PlacementRow | null, said: LogProceduresInput): ProcedureFacts {
  const { procedure, count, role, subject, successful, unaided } = said;
  const atSite = placement !== null;
  return {
    studentId: enrollment.studentId, enrollmentId: enrollment.id, placementId: placement?.id ?? null, siteId: placement?.siteId ?? null,
    procedure, count, role, subject, successful, unaided,
    activity: said.activity ?? (atSite ? 'externship' : 'lab'),
    purpose: said.purpose ?? usualPurpose(procedure, atSite),
    specialty: said.specialty ?? null,
    ageBand: said.ageBand ?? null, clinicalDate: said.date, note: said.note ?? null,
  };
}

/** What a specimen is for where nobody says otherwise; null where the procedure takes none. */
function usualPurpose(procedure: Procedure, atSite: boolean): ProcedureFacts['purpose'] {
  if (purposesFor(procedure).length === 0) return null;
  return atSite ? 'clinical-test' : 'practice';
}

function isSame(earlier: ProcedureRow, said: LogProceduresInput): boolean {
  const { enrollmentId, procedure, count, clinicalDate } = earlier;
  return enrollmentId === said.enrollmentId && procedure === said.procedure && count === said.count && clinicalDate === said.date;
}
