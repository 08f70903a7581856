import { Injectable } from '@nestjs/common';
import type { PlaceStudentSurroundings } from '@practicum/domain';
import type { EnrollmentRow } from '../enrollment/index.js';
import type { Transaction } from '../platform/database/unit-of-work.js';
import { SiteRepository } from '../site/index.js';
import { PlacementRepository } from './placement.repository.js';

/** What a placement is measured against, read while its site waits. */
@Injectable()
export class PlacementSurroundingsReader {
  constructor(
    private readonly sites: SiteRepository,
    private readonly placements: PlacementRepository,
  ) {}

  /** Null where there is no such site. A placement that is measured again (`except`) is not among the others. */
  async read(transaction: Transaction, enrollment: EnrollmentRow, siteId: string, except: string | null = null): Promise<PlaceStudentSurroundings | null> {
    const seats = (await this.placements.seats(transaction, siteId, enrollment.studentId)).filter((seat) => seat.id !== except);
    const site = await this.sites.current(transaction, siteId);
    if (!site) return null;
    return {
      enrollment,
      site,
      agreements: site.agreements,
      preceptors: site.preceptors,
      atSite: seats.filter((seat) => seat.siteId === siteId && seat.studentId !== enrollment.studentId),
      ofStudent: seats.filter((seat) => seat.studentId === enrollment.studentId),
    };
  }
}
