import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { findingSays } from '@practicum/copy';
import { editionOn } from '@practicum/credentials';
import { recognitionGaps } from '@practicum/domain';
import type { Part, RecognitionGap } from '@practicum/contract/server';
import { Door } from '../platform/access/door.js';
import { AtDoor } from '../platform/access/needs.js';
import type { ProgramRow } from '../program/index.js';
import { SchoolDay } from '../school/index.js';

/** What the exams that a program leads to ask of its accreditation and do not find. */
@Resolver('Program')
export class ProgramRecognitionResolver {
  constructor(private readonly day: SchoolDay) {}

  @ResolveField('recognitionGaps')
  async gaps(@AtDoor() door: Door, @Parent() program: ProgramRow): Promise<readonly Part<RecognitionGap>[]> {
    await door.open();
    const today = await this.day.today(door.actor);
    return program.credentials.flatMap((credential) => {
      const edition = editionOn(credential, today);
      if (!edition) return [];
      const names = new Map(edition.routes.map(({ code, name }) => [code, name]));
      return recognitionGaps(edition, program, today).map(({ route, finding }) => ({ credential, route: names.get(route) ?? route, says: findingSays(finding, door.actor.locale) }));
    });
  }
}
