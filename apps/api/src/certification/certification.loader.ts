import { Injectable } from '@nestjs/common';
import { assess, flattenFindings, type CertificationContent, type Finding } from '@practicum/domain';
import type { Door } from '../platform/access/door.js';
import { Loader } from '../platform/graphql/loader.js';
import { CertificationRepository, type CertificationRow } from './certification.repository.js';
import { digestOf } from './signature.js';
import { readContent } from './signed-certificate.js';

/** Certifications by id. */
@Injectable()
export class CertificationLoader extends Loader<CertificationRow> {
  constructor(private readonly certifications: CertificationRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, CertificationRow>> {
    return new Map((await this.certifications.byIds(door, ids)).map((one) => [one.id, one]));
  }
}

/** Certifications by student, the latest first. */
@Injectable()
export class CertificationsOfStudentLoader extends Loader<readonly CertificationRow[]> {
  constructor(private readonly certifications: CertificationRepository) { super(); }

  protected async find(door: Door, studentIds: readonly string[]): Promise<ReadonlyMap<string, readonly CertificationRow[]>> {
    return Map.groupBy(await this.certifications.ofStudents(door, studentIds), ({ studentId }) => studentId);
  }
}

/** Certifications by enrollment, those that were not revoked. */
@Injectable()
export class LivingCertificationsLoader extends Loader<readonly CertificationRow[]> {
  constructor(private readonly certifications: CertificationRepository) { super(); }

  protected async find(door: Door, enrollmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly CertificationRow[]>> {
    return Map.groupBy(await this.certifications.livingOf(door, enrollmentIds), ({ enrollmentId }) => enrollmentId);
  }
}

/** What was frozen, by certification: the findings with the rules that they answer. */
@Injectable()
export class FrozenFindingsLoader extends Loader<readonly Finding[]> {
  constructor(private readonly certifications: CertificationRepository) { super(); }

  protected async find(door: Door, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Finding[]>> {
    const contents = await this.certifications.contentsOf(door, ids);
    return new Map(contents.map(({ id, content: text, digest }) => {
      // What somebody changed is not shown.
      const content = digestOf(text) === digest ? readContent(text) : undefined;
      return [id, content ? frozenFindings(content) : []];
    }));
  }
}

/** The findings of a certificate with their rules, which stand in the frozen edition: judged again, they are the same. */
export function frozenFindings({ edition, record, certifiedOn, decisions, route }: CertificationContent): readonly Finding[] {
  const proof = assess(edition, record, certifiedOn, { decisions }).routes.find((one) => one.route === route);
  return proof ? flattenFindings(proof) : [];
}
