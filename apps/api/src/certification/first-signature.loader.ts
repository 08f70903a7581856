import { Injectable } from '@nestjs/common';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { FirstSignatures, type StandingSignature } from './first-signatures.js';
import { FirstSignatureRepository } from './first-signature.repository.js';

/** First signatures by id, with how the student stands now. */
@Injectable()
export class FirstSignatureLoader extends Loader<StandingSignature> {
  constructor(
    private readonly firsts: FirstSignatureRepository,
    private readonly reader: FirstSignatures,
  ) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, StandingSignature>> {
    const standing = await this.reader.standing(door.actor, await this.firsts.byIds(door, ids));
    return new Map(standing.map((one) => [one.id, one]));
  }
}
