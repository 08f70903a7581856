import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { refusalSentence } from '@practicum/copy';
import { procedureAbilities, type Outcome, type SkillsRefusal } from '@practicum/domain';
import type { Answer, LogProceduresInput, LogProceduresResult, Part, ProcedureEntry, ReturnProceduresInput, ReturnProceduresResult, Student, VerifyProceduresInput, VerifyProceduresResult } from '@practicum/contract/server';
import { EnrollmentLoader, StudentLoader } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { LogProcedures } from './log-procedures.use-case.js';
import type { ProcedureRow } from './procedure-entry.repository.js';
import { ProcedureEntryLoader } from './procedure.loader.js';
import { SignProcedures } from './sign-procedures.use-case.js';

/** Doors to the procedure log. */
@Resolver('ProcedureEntry')
export class SkillsResolver {
  constructor(
    private readonly logging: LogProcedures,
    private readonly signing: SignProcedures,
    private readonly entry: ProcedureEntryLoader,
    private readonly enrollment: EnrollmentLoader,
    private readonly student: StudentLoader,
  ) {}

  @ResolveField('student')
  studentOf(@AtDoor() door: Door, @Parent() row: ProcedureRow): Promise<Part<Student> | null> {
    return this.student.load(door, row.studentId);
  }

  @ResolveField('viewerCan')
  viewerCan(@CurrentActor() actor: Actor, @Parent() row: ProcedureRow): readonly string[] {
    return procedureAbilities(actor, row);
  }

  @Needs('procedures.log')
  @Mutation('logProcedures')
  async logProcedures(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: LogProceduresInput): Promise<Answer<LogProceduresResult>> {
    const logged = await this.logging.run(actor, input);
    if (!logged.ok) return refusedAnswer(logged.refusals, refusalSentence(actor.locale));
    const [procedureEntry, enrollment] = [await this.part(door, logged.value), await this.enrollment.load(door, input.enrollmentId)];
    return { __typename: 'ProceduresLogged', procedureEntry, enrollment: enrollment ?? { id: input.enrollmentId } };
  }

  @Needs('procedures.verify')
  @Mutation('verifyProcedures')
  async verifyProcedures(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: VerifyProceduresInput): Promise<Answer<VerifyProceduresResult>> {
    return this.signed(door, actor, await this.signing.verify(actor, input.entries));
  }

  @Needs('procedures.verify')
  @Mutation('returnProcedures')
  async returnProcedures(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: ReturnProceduresInput): Promise<Answer<ReturnProceduresResult>> {
    return this.signed(door, actor, await this.signing.giveBack(actor, input.entry, input.reason));
  }

  private async signed(door: Door, actor: Actor, signed: Outcome<readonly string[], SkillsRefusal>): Promise<Answer<VerifyProceduresResult>> {
    if (!signed.ok) return refusedAnswer(signed.refusals, refusalSentence(actor.locale));
    return { __typename: 'ProceduresVerified', procedureEntries: await Promise.all(signed.value.map((id) => this.part(door, id))) };
  }

  private async part(door: Door, id: string): Promise<Part<ProcedureEntry>> {
    return (await this.entry.load(door, id)) ?? { id };
  }
}
