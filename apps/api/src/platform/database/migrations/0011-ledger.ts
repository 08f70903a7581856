import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, schoolWall, wallAround } from '../school-wall.js';

// The ledger over a school's events: where each stands, the inner nodes of the tree over them, and the heads that were signed.
// All of it is only ever added to. What waits for its place stands in a table of its own, so that nobody has to look for it.
const tables = [
  `create table unsealed_event (
    school_id uuid not null constraint unsealed_event_in_school references school (id),
    event_id uuid not null,
    constraint unsealed_event_pk primary key (school_id, event_id),
    constraint unsealed_event_is_one foreign key (school_id, event_id) references event (school_id, id)
  )`,
  `create table sealed_event (
    school_id uuid not null constraint sealed_event_in_school references school (id),
    leaf_index bigint not null constraint sealed_event_leaf_index check (leaf_index >= 0),
    event_id uuid not null,
    leaf_hash bytea not null constraint sealed_event_leaf_hash check (length(leaf_hash) = 32),
    constraint sealed_event_pk primary key (school_id, leaf_index),
    constraint sealed_event_is_sealed_once unique (school_id, event_id),
    constraint sealed_event_is_one foreign key (school_id, event_id) references event (school_id, id)
  )`,
  `create table ledger_node (
    school_id uuid not null constraint ledger_node_in_school references school (id),
    level smallint not null constraint ledger_node_level check (level between 1 and 52),
    place bigint not null constraint ledger_node_place check (place >= 0),
    hash bytea not null constraint ledger_node_hash check (length(hash) = 32),
    constraint ledger_node_pk primary key (school_id, level, place)
  )`,
  `create table ledger_head (
    school_id uuid not null constraint ledger_head_in_school references school (id),
    tree_size bigint not null constraint ledger_head_tree_size check (tree_size > 0),
    content text not null,
    digest text not null,
    signature text not null,
    signing_key_id uuid not null,
    constraint ledger_head_pk primary key (school_id, tree_size),
    constraint ledger_head_by_key foreign key (school_id, signing_key_id) references signing_key (school_id, id)
  )`,
];

// Only the server by itself works here. Which schools have something waiting is the one thing that it may see of all of them.
const walls = [
  ...['sealed_event', 'ledger_node', 'ledger_head'].flatMap((table) => schoolWall(table, { visibleTo: [{ sql: `app_role() = 'system'` }], grants: 'select, insert' })),
  ...wallAround('unsealed_event'),
  `create policy system_reads on unsealed_event for select to ${APP_ROLE} using (app_role() = 'system' and (school_id = app_school() or app_school() is null))`,
  `create policy school_adds on unsealed_event for insert to ${APP_ROLE} with check (school_id = app_school())`,
  `create policy system_removes on unsealed_event for delete to ${APP_ROLE} using (school_id = app_school() and app_role() = 'system')`,
  `grant select, insert, delete on unsealed_event to ${APP_ROLE}`,
];

/** The ledger: tamper-evident numbering of events. What was noted before it waits for its place. */
export class Ledger1764000011000 implements MigrationInterface {
  readonly name = 'Ledger1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...walls]) await runner.query(statement);
    await runner.query('insert into unsealed_event (school_id, event_id) select school_id, id from event');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_head, ledger_node, sealed_event, unsealed_event');
  }
}
