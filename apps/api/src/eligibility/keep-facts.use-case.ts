import { Injectable } from '@nestjs/common';
import { accepted, keptByHand, outcomeOf, parseRecordFact, recordSections, refused, type CommonRefusal, type KeptByHandRefusal, type Outcome, type RecordSection, type ShapeRefusal } from '@practicum/domain';
import { StudentRepository } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Scoped } from '../platform/database/unit-of-work.js';
import { asId, newId } from '../platform/ids.js';
import { noteEvent, stateDigest } from '../platform/record/event.js';
import { RecordFactRepository, type FactWriting } from './record-fact.repository.js';

/** Why a fact is not taken: its shape, told key by key, or the student or section. */
export type KeepFactRefusal = CommonRefusal | KeptByHandRefusal | ShapeRefusal;

/** Keeps the facts of the record that people enter by hand: diplomas, papers, attestations and the others. */
@Injectable()
export class KeepFacts {
  constructor(
    private readonly scoped: Scoped,
    private readonly students: StudentRepository,
    private readonly facts: RecordFactRepository,
    private readonly clock: Clock,
  ) {}

  /** The student's id, or everything that is wrong with the fact. */
  async record(actor: Actor, given: { readonly studentId: string; readonly section: string; readonly fact: unknown }): Promise<Outcome<string, KeepFactRefusal>> {
    const section = recordSections.find((one) => one === given.section);
    const [student] = await this.students.byIds(actor, [asId(given.studentId)]);
    if (!student || !section) return refused({ code: 'NOT_FOUND', field: student ? 'section' : 'studentId' });
    const parsed = parsedFact(section, given.fact);
    if (!parsed.ok) return parsed;
    const byHand = keptByHand(parsed.value);
    if (!byHand.ok) return byHand;
    const [id, writing] = [newId(), this.writing(actor)];
    await this.scoped.write(actor, async (transaction) => {
      await this.facts.add(transaction, writing, { id, studentId: student.id, section, fact: parsed.value });
      await transaction.query(noteEvent(actor, { action: 'fact.recorded', subject: { kind: 'record-fact', id }, studentId: student.id, after: stateDigest(parsed.value), data: { section }, at: writing.at }));
    });
    return accepted(student.id);
  }

  /** Takes a fact out of the record with a reason; it stays on file. The student's id. */
  async withdraw(actor: Actor, factId: string, reason: string): Promise<Outcome<string, CommonRefusal>> {
    const fact = await this.facts.byId(actor, asId(factId));
    if (!fact) return refused({ code: 'NOT_FOUND', field: 'factId' });
    if (reason.trim() === '') return refused({ code: 'REASON_MISSING', field: 'reason' });
    const writing = this.writing(actor);
    await this.scoped.write(actor, async (transaction) => {
      await this.facts.withdraw(transaction, writing, fact, reason.trim());
      await transaction.query(noteEvent(actor, { action: 'fact.withdrawn', subject: { kind: 'record-fact', id: fact.id }, studentId: fact.studentId, before: stateDigest(fact.fact), data: { section: fact.section }, at: writing.at }));
    });
    return accepted(fact.studentId);
  }

  private writing({ schoolId, accountId }: Actor): FactWriting {
    return { schoolId, accountId, at: this.clock.now() };
  }
}

// The house gives a fact its id; one that a form sends along is not taken over.
function parsedFact(section: RecordSection, fact: unknown): Outcome<Readonly<Record<string, unknown>>, ShapeRefusal> {
  const parsed = parseRecordFact(section, fact);
  return parsed.ok ? outcomeOf<Readonly<Record<string, unknown>>, ShapeRefusal>({ ...parsed.value, id: undefined }, []) : parsed;
}
