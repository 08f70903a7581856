import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { eligibilityCopy, factLine, refusalSentence } from '@practicum/copy';
import type { Locale, Outcome } from '@practicum/domain';
import type { Answer, Part, RecordFact, RecordFactInput, RecordFactResult, WithdrawFactInput } from '@practicum/contract/server';
import { StudentLoader, type StudentRow } from '../enrollment/index.js';
import type { Actor } from '../platform/access/actor.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { KeepFacts, type KeepFactRefusal } from './keep-facts.use-case.js';
import { RecordFactsLoader } from './record-fact.loader.js';

/** Doors to the facts of the record that people keep. */
@Resolver('Student')
export class RecordFactResolver {
  constructor(
    private readonly keeping: KeepFacts,
    private readonly factsOf: RecordFactsLoader,
    private readonly student: StudentLoader,
  ) {}

  @ResolveField('facts')
  async facts(@AtDoor() door: Door, @CurrentActor() { locale }: Actor, @Parent() student: StudentRow): Promise<readonly Part<RecordFact>[]> {
    const rows = (await this.factsOf.load(door, student.id)) ?? [];
    return rows.map(({ studentId: _, ...row }) => ({ ...row, says: factLine(locale, row.section, row.fact) }));
  }

  @Needs('record.keep')
  @Mutation('recordFact')
  async recordFact(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') input: RecordFactInput): Promise<Answer<RecordFactResult>> {
    return this.answer(door, actor, await this.keeping.record(actor, input));
  }

  @Needs('record.keep')
  @Mutation('withdrawFact')
  async withdrawFact(@AtDoor() door: Door, @CurrentActor() actor: Actor, @Args('input') { factId, reason }: WithdrawFactInput): Promise<Answer<RecordFactResult>> {
    return this.answer(door, actor, await this.keeping.withdraw(actor, factId, reason));
  }

  private async answer(door: Door, { locale }: Actor, kept: Outcome<string, KeepFactRefusal>): Promise<Answer<RecordFactResult>> {
    if (!kept.ok) return { __typename: 'Refused', refusals: kept.refusals.map((refusal) => told(refusal, locale)) };
    return { __typename: 'FactRecorded', student: (await this.student.load(door, kept.value)) ?? { id: kept.value } };
  }
}

// A fault of shape names its key, and that is the field.
function told(refusal: KeepFactRefusal, locale: Locale): { readonly code: string; readonly message: string; readonly field: string | null } {
  if ('key' in refusal) return { code: refusal.code, message: eligibilityCopy[locale].refusals[refusal.code](refusal), field: refusal.at || refusal.key };
  return { code: refusal.code, message: refusalSentence(locale)(refusal), field: 'field' in refusal ? (refusal.field ?? null) : null };
}
