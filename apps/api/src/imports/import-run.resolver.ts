import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { commonRefusals, importFaultSentence, importRefusals, sayRefusal } from '@practicum/copy';
import type { Answer, ConfirmImportInput, ConfirmImportResult, ImportRun, Part, QueryImportRunArgs } from '@practicum/contract/server';
import { leavesRowOut, type Locale, type Outcome } from '@practicum/domain';
import { Door } from '../platform/access/door.js';
import type { Actor } from '../platform/access/actor.js';
import { AtDoor, CurrentActor, Needs } from '../platform/access/needs.js';
import { refusedAnswer } from '../platform/graphql/refusal-payload.js';
import { asId } from '../platform/ids.js';
import { ImportRunRepository, type ImportRunRow } from './import-run.repository.js';
import { SettleImport, type SettleRefusal } from './settle-import.use-case.js';

const FIRST_PROBLEMS = 200;
const MOST_PROBLEMS = 2000;

/** Doors to imports that were uploaded: how they stand, and the answer to one that waits. */
@Resolver('ImportRun')
export class ImportRunResolver {
  constructor(
    private readonly runs: ImportRunRepository,
    private readonly settling: SettleImport,
  ) {}

  @Needs('imports.run')
  @Query('importRuns')
  async recent(@AtDoor() door: Door): Promise<readonly Part<ImportRun>[]> {
    return (await this.runs.recent(door)).map((run) => runPart(run, door.actor.locale, 0));
  }

  @Needs('imports.run')
  @Query('importRun')
  async one(@AtDoor() door: Door, @Args() { id, firstProblems }: QueryImportRunArgs): Promise<Part<ImportRun> | null> {
    const run = await this.runs.byId(door, asId(id));
    return run && runPart(run, door.actor.locale, Math.min(Math.max(firstProblems ?? FIRST_PROBLEMS, 0), MOST_PROBLEMS));
  }

  @Needs('imports.run')
  @Mutation('confirmImport')
  async confirm(@CurrentActor() actor: Actor, @Args('input') { importRunId, acceptGoodRows }: ConfirmImportInput): Promise<Answer<ConfirmImportResult>> {
    return this.answer(actor, await this.settling.confirm(actor, importRunId, acceptGoodRows));
  }

  @Needs('imports.run')
  @Mutation('cancelImport')
  async cancel(@CurrentActor() actor: Actor, @Args('importRunId') importRunId: string): Promise<Answer<ConfirmImportResult>> {
    return this.answer(actor, await this.settling.cancel(actor, importRunId));
  }

  private async answer(actor: Actor, settled: Outcome<string, SettleRefusal>): Promise<Answer<ConfirmImportResult>> {
    if (!settled.ok) return refusedAnswer(settled.refusals, (refusal) => sayRefusal<SettleRefusal>(actor.locale, { ...commonRefusals, ...importRefusals }, refusal));
    const run = await this.runs.byId(actor, settled.value);
    return { __typename: 'ImportConfirmed', ...(run ? { importRun: runPart(run, actor.locale, FIRST_PROBLEMS) } : {}) };
  }
}

/** A run as it travels; what keeps rows out comes before what is only worth knowing. */
function runPart({ answer, ...run }: ImportRunRow, locale: Locale, firstProblems: number): Part<ImportRun> {
  const files = Object.entries(answer.files).map(([file, count]) => ({ file, ...count }));
  const [out, noted] = [answer.problems.filter(({ fault }) => leavesRowOut(fault.code)), answer.problems.filter(({ fault }) => !leavesRowOut(fault.code))];
  const problems = [...out, ...noted].slice(0, firstProblems).map(({ file, row, column, fault }) => ({ file, row, column, code: fault.code, says: importFaultSentence(locale, fault) }));
  const { id, kind, format, fileName, status, by, at, problemCount } = run;
  return { id, kind, format, fileName, status, by, at, files, problems, problemCount };
}
