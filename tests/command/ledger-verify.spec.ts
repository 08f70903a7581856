import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { headsFile } from '../../apps/api/src/ledger/head-copies.js';
import { TestClock } from '../support/clock.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { LedgerHand } from '../support/ledger.js';
import { anySchool, type TestSchool } from '../support/school.js';

// Somebody with a superuser's hands changes rows behind the back of the house. Each change is found and named.
let database: TestDatabase;
let admin: pg.Client;
let ledger: LedgerHand;

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  // A superuser can switch off even the foreign keys that would stop the clumsiest changes.
  await admin.query('set session_replication_role = replica');
  ledger = new LedgerHand(database, mkdtempSync(join(tmpdir(), 'ledger-')), new TestClock());
});
afterAll(async () => {
  await admin.end();
  await database.close();
  rmSync(ledger.dataDir, { recursive: true });
});

/** A school with twelve events under three heads: over 5, over 6 and over 12. */
async function sealedSchool(): Promise<TestSchool> {
  const school = await anySchool(admin);
  for (const count of [5, 1, 6]) {
    await ledger.note(school, count);
    expect(await ledger.seal(school)).toBe(count);
  }
  return school;
}

/** The ids of all events that have a place, in their order. */
async function eventsOf({ id }: TestSchool): Promise<readonly string[]> {
  return (await admin.query<{ id: string }>('select event_id as id from sealed_event where school_id = $1 order by leaf_index', [id])).rows.map((row) => row.id);
}

/** Lets two places change their events, with the hashes beside them. */
async function changePlaces({ id }: TestSchool, one: number, other: number): Promise<void> {
  const { rows } = await admin.query<{ leaf: number; event: string; hash: Buffer }>('select leaf_index::int as leaf, event_id as event, leaf_hash as hash from sealed_event where school_id = $1 and leaf_index in ($2, $3)', [id, one, other]);
  const put = (leaf: number, event: string, hash: Buffer) => admin.query('update sealed_event set event_id = $3, leaf_hash = $4 where school_id = $1 and leaf_index = $2', [id, leaf, event, hash]);
  for (const { leaf, hash } of rows) await put(leaf, randomUUID(), hash);
  for (const { leaf, event, hash } of rows) await put(leaf === one ? other : one, event, hash);
}

const sql = (text: string) => async ({ id }: TestSchool) => void (await admin.query(text, [id]));
const event = (leafIndex: number): string => `(select event_id from sealed_event where school_id = $1 and leaf_index = ${leafIndex})`;
const added = (at: string): string => `insert into event (school_id, id, action, subject_kind, subject_id, at) select $1, gen_random_uuid(), 'site.added', 'site', gen_random_uuid(), '${at}'`;
const YEARS_BEFORE = '2020-01-01T00:00:00Z';

/** Two events whose data, subject and moment stand in each other's rows. */
const swapped = `update event t set data = o.data, subject_id = o.subject_id, at = o.at from event o
  where t.school_id = $1 and o.school_id = $1 and t.id in (${event(2)}, ${event(8)}) and o.id in (${event(2)}, ${event(8)}) and t.id <> o.id`;

describe('ledger verify on a ledger that nobody touched', () => {
  it('answers intact, with what is sealed and what waits', async () => {
    const school = await sealedSchool();
    await ledger.note(school, 2);
    expect(await ledger.verify(school)).toEqual({ school: school.slug, verdict: 'intact', sealed: 12, waiting: 2, heads: 3, copiedHeads: 3, faults: [] });
  });

  it('answers intact before anything happened, and tells people in a sentence', async () => {
    const school = await anySchool(admin);
    const ran = await ledger.run('ledger', 'verify', '--school', school.slug);
    expect(ran).toEqual({ code: 0, out: 'Intact: 0 sealed events, 0 waiting, 0 signed heads, no copy of heads to compare with.\n', err: '' });
  });

  it('seals one event at a time to the same tree', async () => {
    const school = await anySchool(admin);
    for (let seal = 0; seal < 20; seal += 1) {
      await ledger.note(school, 1);
      await ledger.seal(school);
    }
    expect(await ledger.verify(school)).toMatchObject({ verdict: 'intact', sealed: 20, heads: 20, copiedHeads: 20 });
    expect(await ledger.seal(school)).toBe(0);
  });

  it('makes up for a copy that was lost or broke off', async () => {
    const school = await sealedSchool();
    const file = headsFile(ledger.dataDir, school.slug);
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, `${first}\n{"content":{"form`);
    await ledger.note(school, 1);
    await ledger.seal(school);
    expect(await ledger.verify(school)).toMatchObject({ verdict: 'intact', sealed: 13, heads: 4, copiedHeads: 4 });
  });
});

describe('ledger verify finds', () => {
  it.each<[string, string]>([
    ['its data', `data = '{"noted": 99}'`], ['its moment by a microsecond', `at = at + interval '1 microsecond'`], ['its act', `action = 'site.removed'`], ['who did it', `actor_role = 'registrar'`],
    ['what it is about', 'subject_id = gen_random_uuid()'], ['whose it is', 'student_id = gen_random_uuid()'], ['what stands after it', `after_hash = '\\x00'`], ['a figure that none of ours can be', `data = '{"noted": 1e400}'`],
  ])('an event with %s altered', async (_says, change) => {
    const school = await sealedSchool();
    await admin.query(`update event set ${change} where school_id = $1 and id = ${event(3)}`, [school.id]);
    const eventId = (await eventsOf(school))[3];
    const told = await ledger.verify(school);
    expect(told).toMatchObject({ verdict: 'altered', faults: [{ code: 'EVENT_ALTERED', leafIndex: 3, eventId }] });
    expect(told.faults[0]?.says).toBe(`Leaf 3: event ${eventId} is not as it was sealed.`);
  });

  it.each<[string, (school: TestSchool) => Promise<void>, (id: (leaf: number) => string) => readonly object[]]>([
    ['two events that changed places', sql(swapped), (id) => [2, 8].map((leafIndex) => ({ code: 'EVENT_ALTERED', leafIndex, eventId: id(leafIndex) }))],
    ['an event that was removed', sql(`delete from event where school_id = $1 and id = ${event(6)}`), (id) => [{ code: 'EVENT_REMOVED', leafIndex: 6, eventId: id(6) }]],
    ['an event that was removed with its place', sql(`with gone as (delete from sealed_event where school_id = $1 and leaf_index = 6 returning event_id) delete from event where school_id = $1 and id in (select event_id from gone)`),
      () => [{ code: 'EVENT_REMOVED', leafIndex: 6, eventId: null }]],
    ['an event that was given a place and no head', sql(`with one as (${added('2026-05-05T10:00:00Z')} returning id) insert into sealed_event (school_id, leaf_index, event_id, leaf_hash) select $1, 12, id, sha256('x') from one`),
      () => [{ code: 'EVENT_ADDED', leafIndex: 12, eventId: expect.any(String) }]],
    ['an event that was written past the house', sql(added('2026-05-05T10:00:00Z')), () => [{ code: 'EVENT_ADDED', leafIndex: null, eventId: expect.any(String) }]],
    ['a back-dated event that waits for its place', sql(`with one as (${added(YEARS_BEFORE)} returning id) insert into unsealed_event (school_id, event_id) select $1, id from one`),
      () => [{ code: 'EVENT_BACK_DATED', leafIndex: null, eventId: expect.any(String), at: '2020-01-01T00:00:00.000Z' }]],
    ['two places that changed events, with the hashes beside them', (school) => changePlaces(school, 1, 10),
      (id) => [{ code: 'EVENTS_REWRITTEN', firstLeaf: 0, lastLeaf: 1, eventIds: [id(0), id(10)] }, { code: 'EVENTS_REWRITTEN', firstLeaf: 10, lastLeaf: 11, eventIds: [id(1), id(11)] }]],
    ['a hash that was changed', sql(`update sealed_event set leaf_hash = sha256('x') where school_id = $1 and leaf_index = 4`), (id) => [
      { code: 'EVENT_ALTERED', leafIndex: 4, eventId: id(4) }, { code: 'EVENTS_REWRITTEN', firstLeaf: 0, lastLeaf: 4 }, { code: 'EVENTS_REWRITTEN', firstLeaf: 4, lastLeaf: 5, eventIds: [id(4), id(5)] }]],
    ['a head with another size in it', sql(`update ledger_head set content = replace(content, '"size":6', '"size":7') where school_id = $1 and tree_size = 6`), () => [{ code: 'HEAD_NOT_SIGNED', size: 6, copied: false }, { code: 'HEAD_REMOVED', size: 6 }]],
    ['a head that was signed again by a stranger', sql(`update ledger_head set signature = 'AAAA' where school_id = $1 and tree_size = 6`), () => [{ code: 'HEAD_NOT_SIGNED', size: 6, copied: false }, { code: 'HEAD_REMOVED', size: 6 }]],
    ['a head that was removed', sql('delete from ledger_head where school_id = $1 and tree_size = 6'), () => [{ code: 'HEAD_REMOVED', size: 6 }]],
  ])('%s', async (_says, tamper, expected) => {
    const school = await sealedSchool();
    const ids = await eventsOf(school);
    await tamper(school);
    const told = await ledger.verify(school);
    expect(told).toMatchObject({ verdict: 'altered', faults: expected((leaf) => ids[leaf] ?? '') });
    expect(told.faults.every(({ says }) => says.endsWith('.'))).toBe(true);
  });

  it('a back-dated event that got its place meanwhile', async () => {
    const school = await sealedSchool();
    await sql(`with one as (${added(YEARS_BEFORE)} returning id) insert into unsealed_event (school_id, event_id) select $1, id from one`)(school);
    await ledger.seal(school);
    expect((await ledger.verify(school)).faults).toMatchObject([{ code: 'EVENT_BACK_DATED', leafIndex: 12, eventId: (await eventsOf(school))[12] }]);
  });

  it('the end of a ledger that was cut off, by the copy alone', async () => {
    const school = await sealedSchool();
    const cut = 'where school_id = $1 and';
    await admin.query(`delete from event ${cut} id in (select event_id from sealed_event ${cut} leaf_index >= 6)`, [school.id]);
    await admin.query(`delete from sealed_event ${cut} leaf_index >= 6`, [school.id]);
    await admin.query(`delete from ledger_node ${cut} (place + 1) * (1 << level) > 6`, [school.id]);
    await admin.query(`delete from ledger_head ${cut} tree_size > 6`, [school.id]);
    const told = await ledger.verify(school);
    expect(told.faults).toEqual([
      ...[6, 7, 8, 9, 10, 11].map((leafIndex) => expect.objectContaining({ code: 'EVENT_REMOVED', leafIndex, eventId: null })), expect.objectContaining({ code: 'HEAD_REMOVED', size: 12 }),
    ]);
    rmSync(headsFile(ledger.dataDir, school.slug));
    expect(await ledger.verify(school)).toMatchObject({ verdict: 'intact', sealed: 6, copiedHeads: null });
  });

  it('a whole history that was written anew and signed with the school\'s own key, by the copy alone', async () => {
    const school = await sealedSchool();
    const kept = join(ledger.dataDir, `${school.slug}.kept`);
    writeFileSync(kept, readFileSync(headsFile(ledger.dataDir, school.slug)));
    for (const table of ['sealed_event', 'ledger_node', 'ledger_head']) await admin.query(`delete from ${table} where school_id = $1`, [school.id]);
    await admin.query(`update event set data = '{"noted": 99}' where school_id = $1`, [school.id]);
    await admin.query('insert into unsealed_event (school_id, event_id) select school_id, id from event where school_id = $1', [school.id]);
    rmSync(headsFile(ledger.dataDir, school.slug));
    await ledger.seal(school);
    expect(await ledger.verify(school)).toMatchObject({ verdict: 'intact', sealed: 12 });
    const told = await ledger.verify(school, '--heads', kept);
    expect(told.faults.map(({ code, size }) => [code, size])).toEqual([['HEAD_CONTRADICTED', 5], ['HEAD_CONTRADICTED', 6], ['HEAD_CONTRADICTED', 12], ['HEAD_REMOVED', 5], ['HEAD_REMOVED', 6]]);
  });

  it('a copy that somebody wrote a head into', async () => {
    const school = await sealedSchool();
    const file = headsFile(ledger.dataDir, school.slug);
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    appendFileSync(file, `${first.replace('"size":5', '"size":4')}\n`);
    expect((await ledger.verify(school)).faults).toContainEqual(expect.objectContaining({ code: 'HEAD_NOT_SIGNED', size: 4, copied: true }));
  });

  it('nothing to seal on, once what is stored leads elsewhere', async () => {
    const school = await sealedSchool();
    await admin.query(`update ledger_node set hash = sha256('x') where school_id = $1 and level = 3`, [school.id]);
    await ledger.note(school, 1);
    await expect(ledger.seal(school)).rejects.toThrow('nothing more is sealed');
    expect(await ledger.verify(school)).toMatchObject({ sealed: 12, waiting: 1 });
  });
});

describe('ledger verify refuses', () => {
  it.each<[string, readonly string[], string]>([
    ['a school that is not there', ['--school', 'nowhere'], 'school'],
    ['a copy that is not there', ['--school', 'SLUG', '--heads', '/nowhere/heads.jsonl'], 'heads'],
    ['a copy without any head', ['--school', 'SLUG', '--heads', 'EMPTY'], 'heads'],
  ])('%s, with 1 and the key by name', async (_says, args, key) => {
    const [school, empty] = [await anySchool(admin), join(ledger.dataDir, 'empty.jsonl')];
    writeFileSync(empty, 'hello\n');
    const ran = await ledger.run('ledger', 'verify', '--json', ...args.map((word) => ({ SLUG: school.slug, EMPTY: empty })[word] ?? word));
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toEqual({ refused: [{ key, says: expect.stringMatching(/.{20,}/) }] });
  });

  it.each([['no school', []], ['an unknown flag', ['--school', 'a', '--colour']]])('%s as misuse, with 2', async (_says, args) => {
    expect(await ledger.run('ledger', 'verify', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/--(school|colour)/) });
  });
});
