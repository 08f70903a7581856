import { Injectable } from '@nestjs/common';
import type { DecidedAction } from '@practicum/copy';
import type { Instant, LocalDate, PutOffInput } from '@practicum/domain';
import type { Actor } from '../platform/access/actor.js';
import { Scoped, type Asking } from '../platform/database/unit-of-work.js';

/** Something that the reader has put off. */
export interface PutOffRow {
  readonly itemId: string;
  readonly until: LocalDate;
  readonly reason: string;
}

/** Something that the reader did today. */
export interface DecidedRow {
  readonly id: string;
  readonly action: DecidedAction;
  readonly subjectId: string;
  readonly who: string | null;
  readonly data: { readonly decision?: string; readonly decisionId?: string; readonly credential?: string; readonly version?: number };
  readonly at: Instant;
}

const MOST_DECIDED = 8;

// What was taken back since is not told: it was not decided after all.
const DECIDED = `select e.id, e.action, e.subject_id as "subjectId", nullif(concat_ws(' ', s.given_name, s.family_name), '') as who, e.data, e.at
  from event e join school h on h.id = e.school_id left join student s on s.school_id = e.school_id and s.id = e.student_id
  where e.school_id = app_school() and e.actor_account_id = app_account() and e.action = any($1) and e.at >= $2::date - interval '1 day'
    and (e.at at time zone h.zone)::date = $2
    and not exists (select 1 from event b where b.school_id = e.school_id and b.actor_account_id = e.actor_account_id and b.subject_id = e.subject_id and b.id > e.id
      and e.action = 'exceptions.decided' and b.action = 'exceptions.taken-back')
    and not exists (select 1 from requirement_decision_withdrawal w where w.school_id = e.school_id and w.decision_id = (e.data ->> 'decisionId')::uuid)
  order by e.at desc, e.id limit ${MOST_DECIDED}`;

/** The only place that asks what a person has put off, and what they did today. */
@Injectable()
export class TodayRepository {
  constructor(private readonly scoped: Scoped) {}

  /** What is put off beyond the day, the soonest first. */
  putOffOn(asking: Asking, on: LocalDate): Promise<readonly PutOffRow[]> {
    return this.scoped.read<PutOffRow>(asking, {
      name: 'put-off',
      text: `select item_id as "itemId", until, reason from put_off where school_id = app_school() and account_id = app_account() and until > $1 order by until, item_id limit 500`,
      values: [on],
    });
  }

  async putOff(actor: Actor, { itemId, until, reason }: PutOffInput, at: Instant): Promise<void> {
    await this.scoped.readAll(actor, [{
      name: 'put-off-until',
      text: `insert into put_off (school_id, account_id, item_id, until, reason, at) values (app_school(), app_account(), $1, $2, $3, $4)
        on conflict (school_id, account_id, item_id) do update set until = excluded.until, reason = excluded.reason, at = excluded.at`,
      values: [itemId, until, reason, at],
    }]);
  }

  async takeUp(actor: Actor, itemId: string): Promise<void> {
    await this.scoped.readAll(actor, [{
      name: 'take-up', text: 'delete from put_off where school_id = app_school() and account_id = app_account() and item_id = $1', values: [itemId],
    }]);
  }

  /** What the reader decided on the school's day, the latest first. */
  decidedOn(asking: Asking, on: LocalDate, actions: readonly DecidedAction[]): Promise<readonly DecidedRow[]> {
    return this.scoped.read<DecidedRow>(asking, { name: 'decided-today', text: DECIDED, values: [actions, on] });
  }
}
