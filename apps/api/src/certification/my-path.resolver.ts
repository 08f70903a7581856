import { Query, Resolver } from '@nestjs/graphql';
import { nextStepSentence } from '@practicum/copy';
import type { MyPath, Part } from '@practicum/contract/server';
import { eligibilityPart } from '../eligibility/index.js';
import { openClaimPart } from '../hours/index.js';
import { Door } from '../platform/access/door.js';
import { AtDoor, Needs } from '../platform/access/needs.js';
import { MyPathReader } from './my-path.js';

/** A student's own door. */
@Resolver()
export class MyPathResolver {
  constructor(private readonly reader: MyPathReader) {}

  @Needs('path.see')
  @Query('myPath')
  async myPath(@AtDoor() door: Door): Promise<Part<MyPath> | null> {
    const path = await this.reader.of(door);
    if (!path) return null;
    const { locale } = door.actor;
    return {
      student: path.student, enrollment: path.enrollment, placement: path.placement,
      eligibility: path.assessed.map((one) => eligibilityPart(one, locale)),
      nextStep: { code: path.nextStep.code, says: nextStepSentence(locale, path.nextStep) },
      openClaims: path.openClaims.map((claim) => openClaimPart(claim, locale)),
    };
  }
}
