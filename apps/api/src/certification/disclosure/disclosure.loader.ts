import { Injectable } from '@nestjs/common';
import type { Door } from '../../platform/access/door.js';
import { Loader } from '../../platform/graphql/loader.js';
import { ConsentRepository, type ConsentRequestRow, type ConsentRow } from './consent.repository.js';
import { DisclosureRepository, type DisclosureRow } from './disclosure.repository.js';

/** Consents by student, the latest first. */
@Injectable()
export class ConsentsOfStudentLoader extends Loader<readonly ConsentRow[]> {
  constructor(private readonly consents: ConsentRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly ConsentRow[]>> {
    return Map.groupBy(await this.consents.ofStudents(door, studentIds), ({ studentId }) => studentId);
  }
}

/** What staff asked, by student, the latest first. */
@Injectable()
export class ConsentRequestsOfStudentLoader extends Loader<readonly ConsentRequestRow[]> {
  constructor(private readonly consents: ConsentRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly ConsentRequestRow[]>> {
    return Map.groupBy(await this.consents.requestsOfStudents(door, studentIds), ({ studentId }) => studentId);
  }
}

/** Sendings by student, the latest first. */
@Injectable()
export class DisclosuresOfStudentLoader extends Loader<readonly DisclosureRow[]> {
  constructor(private readonly disclosures: DisclosureRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly DisclosureRow[]>> {
    return Map.groupBy(await this.disclosures.ofStudents(door, studentIds), ({ studentId }) => studentId);
  }
}

/** Consents by id. */
@Injectable()
export class ConsentLoader extends Loader<ConsentRow> {
  constructor(private readonly consents: ConsentRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, ConsentRow>> {
    return new Map((await this.consents.byIds(door, ids)).map((one) => [one.id, one]));
  }
}
