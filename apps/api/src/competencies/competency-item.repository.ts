import { Injectable } from '@nestjs/common';
import type { CompetencyItem, Instant } from '@practicum/domain';
import { Scoped, type Asking, type Transaction } from '../platform/database/unit-of-work.js';

/** The only place that asks for competencies that a school has added to a list. */
@Injectable()
export class CompetencyItemRepository {
  constructor(private readonly scoped: Scoped) {}

  all(asking: Asking): Promise<readonly CompetencyItem[]> {
    return this.scoped.read<CompetencyItem>(asking, {
      name: 'competency-items',
      text: 'select framework, code, text as own, reassessed from competency_item where school_id = app_school() order by framework, at, code',
    });
  }

  /** False where another request took the code first. */
  async add(within: Transaction, by: { readonly schoolId: string; readonly accountId: string; readonly at: Instant }, item: CompetencyItem): Promise<boolean> {
    const added = await within.query({
      text: 'insert into competency_item (school_id, framework, code, text, reassessed, by_account, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning code',
      values: [by.schoolId, item.framework, item.code, item.own, item.reassessed, by.accountId, by.at],
    });
    return added.length > 0;
  }
}
