import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CorrectHoursDocument, DecideExceptionsDocument, DropClaimDocument, EnrollmentTimeEntriesDocument, HoursAwaitingLookDocument, LogHoursDocument, ReturnHoursDocument, TakeBackDecisionDocument, ThisWeekDocument, TodayPageDocument,
  TimeEntryPageDocument, VerifyHoursDocument, type LogHoursInput, type TimeEntry_RowFragment,
} from '@practicum/contract/client';
import { addMember, expectMember, insert, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;
let ana: Client;
let priya: Client;
let carmen: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  [ana, priya, carmen] = [await api.as('student', school), await api.as('preceptor', school), await api.as('coordinator', school)];
});
afterAll(() => api.close());

const day = (date: string, more: Partial<LogHoursInput> = {}): LogHoursInput => ({
  clientKey: randomUUID(), enrollmentId: school.enrollmentId, category: 'externship', date, startsAt: '08:00', endsAt: '16:30', breakMinutes: 30, ...more,
});
const logged = async (by: Client, input: LogHoursInput) => expectMember((await by.send(LogHoursDocument, { input })).logHours, 'HoursLogged');
const seen = ({ id, version, digest }: TimeEntry_RowFragment) => ({ timeEntryId: id, expectedVersion: version, digest });
const totals = async () => (await api.admin.query(`select sum(submitted_minutes)::int as submitted, sum(verified_minutes)::int as verified, sum(credited_minutes)::int as credited,
  sum(not_credited_minutes)::int as not_credited from hour_total where school_id = $1`, [school.id])).rows[0];

describe('Hours from the student to credit', () => {
  it('are logged clean, signed by the preceptor and credited with the signature', async () => {
    const { timeEntry, enrollment } = await logged(ana, day('2026-04-27'));
    expect(timeEntry).toMatchObject({ status: 'submitted', minutes: 480, exceptions: [], viewerCan: ['hours.correct'], site: { name: 'Harbor Family Clinic' } });
    expect(enrollment.hours).toMatchObject({ pendingMinutes: 480, creditedMinutes: 0, remainingMinutes: 9600 });
    const { verifyHours } = await priya.send(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [seen(timeEntry)] } });
    const signed = expectMember(verifyHours, 'HoursVerified');
    expect(signed).toMatchObject({ verifiedCount: 1, creditedCount: 1, minutes: 480, timeEntries: [{ status: 'credited', creditedMinutes: 480 }] });
    expect(await totals()).toEqual({ submitted: 0, verified: 0, credited: 480, not_credited: 0 });
  });

  it('a repeated send is one entry, and the same key for other hours is refused', async () => {
    const input = day('2026-04-28');
    const first = await logged(ana, input);
    const again = await logged(ana, input);
    expect(again.timeEntry.id).toBe(first.timeEntry.id);
    const { logHours } = await ana.send(LogHoursDocument, { input: { ...input, endsAt: '15:00' } });
    expect(expectMember(logHours, 'Refused').refusals).toMatchObject([{ code: 'KEY_USED_FOR_ANOTHER' }]);
    const { logHours: renamed } = await ana.send(LogHoursDocument, { input: { ...input, note: 'Front desk' } });
    expect(expectMember(renamed, 'Refused').refusals).toMatchObject([{ code: 'KEY_USED_FOR_ANOTHER' }]);
  });

  it('that overlap are kept as a claim with the reason, and are settled by better ones', async () => {
    const { logHours } = await ana.send(LogHoursDocument, { input: day('2026-04-28', { startsAt: '16:00', endsAt: '18:00', breakMinutes: 0 }) });
    const kept = expectMember(logHours, 'HoursKept');
    expect(kept.refusals).toMatchObject([{ code: 'OVERLAPS_ANOTHER_ENTRY', field: 'startsAt', message: expect.stringMatching(/overlap/) }]);
    expect((await carmen.send(HoursAwaitingLookDocument)).openClaims).toMatchObject([{ id: kept.claim.id, student: { name: 'Ana Reyes' } }]);
    await logged(ana, day('2026-04-28', { startsAt: '16:30', endsAt: '18:00', breakMinutes: 0, settlesClaimId: kept.claim.id }));
    expect((await carmen.send(HoursAwaitingLookDocument)).openClaims).toEqual([]);
  });

  it('a night shift belongs to the day on which it began', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-29', { startsAt: '22:00', endsAt: '06:00', breakMinutes: 0 }));
    expect(timeEntry).toMatchObject({ clinicalDate: '2026-04-29', minutes: 480 });
  });

  it('a note that points to a patient is not kept anywhere', async () => {
    const { logHours } = await ana.send(LogHoursDocument, { input: day('2026-04-30', { startsAt: '09:00', endsAt: '10:00', breakMinutes: 0, note: 'Drew MRN 4471288 twice' }) });
    const kept = expectMember(logHours, 'HoursKept');
    expect(kept.refusals).toMatchObject([{ code: 'NOTE_HOLDS_PATIENT_IDENTIFIER' }]);
    const found = await api.admin.query(`select 1 from claim where said::text like '%4471288%'`);
    expect(found.rows).toEqual([]);
    expectMember((await ana.send(DropClaimDocument, { input: { claimId: kept.claim.id, reason: 'Logged anew without the number' } })).dropClaim, 'ClaimDropped');
  });

  it('that were logged late can be signed, and count when the coordinator says so', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-13'));
    expect(timeEntry.exceptions).toMatchObject([{ code: 'logged-late', says: expect.stringMatching(/21.days after the day/) }]);
    const { verifyHours } = await priya.send(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [seen(timeEntry)] } });
    expect(expectMember(verifyHours, 'HoursVerified')).toMatchObject({ creditedCount: 0, timeEntries: [{ status: 'verified' }] });
    const { hoursAwaitingLook } = await carmen.send(HoursAwaitingLookDocument);
    const waiting = hoursAwaitingLook.edges.find(({ node }) => node.id === timeEntry.id);
    expect(waiting?.node.viewerCan).toContain('hours.decide');
    const decision = { timeEntryId: timeEntry.id, expectedVersion: waiting?.node.version ?? 0, decision: 'credit', reason: 'The paper sheet shows the same hours' };
    const { decideExceptions } = await carmen.send(DecideExceptionsDocument, { input: decision });
    expect(expectMember(decideExceptions, 'ExceptionsDecided').timeEntry).toMatchObject({ status: 'credited', creditedMinutes: 480 });
    const { timeEntry: told } = await carmen.send(TimeEntryPageDocument, { id: timeEntry.id });
    expect(told?.history.map(({ kind, by }) => `${kind} by ${by}`)).toEqual(['submitted by Ana Reyes', 'verified by Priya Nair', 'decided-credit by Carmen Diaz', 'credited by Carmen Diaz']);
  });

  it('wait again when the coordinator takes the decision back the same day, and Today tells of it', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-14'));
    const decision = { timeEntryId: timeEntry.id, expectedVersion: timeEntry.version, decision: 'not-credit', reason: 'Nobody remembers that day' };
    const decided = expectMember((await carmen.send(DecideExceptionsDocument, { input: decision })).decideExceptions, 'ExceptionsDecided').timeEntry;
    const before = await totals();
    const told = (await carmen.send(TodayPageDocument)).today.decided.find(({ undo }) => undo?.timeEntryId === timeEntry.id);
    expect(told).toMatchObject({ who: 'Ana Reyes', undo: { expectedVersion: decided.version } });
    const input = { timeEntryId: timeEntry.id, expectedVersion: decided.version };
    const dana = await api.as('program-director', school);
    expect(expectMember((await dana.send(TakeBackDecisionDocument, { input })).takeBackDecision, 'Refused').refusals).toMatchObject([{ code: 'DECISION_STANDS' }]);
    const back = expectMember((await carmen.send(TakeBackDecisionDocument, { input })).takeBackDecision, 'DecisionTakenBack').timeEntry;
    expect(back).toMatchObject({ status: 'submitted', creditedMinutes: 0 });
    expect((await totals())['not_credited']).toBe((before['not_credited'] ?? 0) - 480);
    const { timeEntry: page } = await carmen.send(TimeEntryPageDocument, { id: timeEntry.id });
    expect(page?.exceptions).toMatchObject([{ code: 'logged-late', decision: null }]);
    expect(page?.history.at(-1)).toMatchObject({ kind: 'taken-back', by: 'Carmen Diaz' });
    expect((await carmen.send(TodayPageDocument)).today.decided.filter(({ undo }) => undo?.timeEntryId === timeEntry.id)).toEqual([]);
  });

  it('that were returned are corrected, and the old entry stays on file', async () => {
    const { timeEntry } = await logged(ana, day('2026-05-01'));
    const { returnHours } = await priya.send(ReturnHoursDocument, { input: { entry: seen(timeEntry), reason: 'Ana left at four' } });
    expect(expectMember(returnHours, 'HoursReturned').timeEntry).toMatchObject({ status: 'returned' });
    const correction = { timeEntryId: timeEntry.id, expectedVersion: timeEntry.version + 1, reason: 'Left at four', hours: day('2026-05-01', { endsAt: '16:00' }) };
    const { correctHours } = await ana.send(CorrectHoursDocument, { input: correction });
    const corrected = expectMember(correctHours, 'HoursLogged');
    expect(corrected.timeEntry).toMatchObject({ status: 'submitted', minutes: 450 });
    const again = expectMember((await ana.send(CorrectHoursDocument, { input: correction })).correctHours, 'HoursLogged');
    expect(again.timeEntry.id).toBe(corrected.timeEntry.id);
    const otherwise = await ana.send(CorrectHoursDocument, { input: { ...correction, reason: 'Left at three' } });
    expect(expectMember(otherwise.correctHours, 'Refused').refusals).toMatchObject([{ code: 'KEY_USED_FOR_ANOTHER' }]);
    const { timeEntry: old } = await ana.send(TimeEntryPageDocument, { id: timeEntry.id });
    expect(old).toMatchObject({ status: 'corrected', minutes: 480 });
    expect(old?.history.at(-1)).toMatchObject({ kind: 'corrected', by: 'Ana Reyes', reason: 'Left at four' });
  });

  it('totals never lose a minute', async () => {
    const { rows: [sums] } = await api.admin.query(`select
        sum(t.minutes) filter (where s.status = 'submitted')::int as submitted, coalesce(sum(t.minutes) filter (where s.status = 'verified'), 0)::int as verified,
        sum(s.credited_minutes)::int as credited, coalesce(sum(t.minutes - s.credited_minutes) filter (where s.status in ('credited', 'not-credited')), 0)::int as not_credited
      from time_entry_standing s join time_entry t on t.school_id = s.school_id and t.id = s.time_entry_id where s.school_id = $1`, [school.id]);
    expect(await totals()).toEqual(sums);
    const { student } = await ana.send(EnrollmentTimeEntriesDocument, { studentId: school.studentId });
    expect(student?.enrollments[0]?.timeEntries.totalCount).toBeGreaterThan(5);
  });
});

describe('A signature', () => {
  it('is not taken for an entry that is not as it was shown', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-20', { startsAt: '08:00', endsAt: '12:00', breakMinutes: 0 }));
    const { verifyHours } = await priya.send(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [{ ...seen(timeEntry), digest: 'a'.repeat(64) }] } });
    expect(expectMember(verifyHours, 'Refused').refusals).toMatchObject([{ code: 'ENTRY_CHANGED_SINCE_SEEN' }]);
  });

  it('is not taken from another site, which does not even see the entry', async () => {
    const siteId = randomUUID();
    await insert(api.admin, 'clinical_site', { school_id: school.id, id: siteId, name: 'Elsewhere', zone: school.zone, setting: 'ambulatory', capacity: 2 });
    await addMember(api.admin, school, 'preceptor', { siteId, email: 'omar@elsewhere.test' });
    const omar = await api.as('omar@elsewhere.test');
    const { timeEntry } = await logged(ana, day('2026-04-21', { startsAt: '08:00', endsAt: '12:00', breakMinutes: 0 }));
    const { verifyHours } = await omar.send(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [seen(timeEntry)] } });
    expect(expectMember(verifyHours, 'Refused').refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is not the student’s to give', async () => {
    const answered = await ana.ask(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [] } });
    expect(answered.errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
  });

  it('is asked for in the week, clean entries apart from those that need a look', async () => {
    await logged(priya, day('2026-05-04', { startsAt: '07:00', endsAt: '09:30', breakMinutes: 0 }));
    const { week } = await priya.send(ThisWeekDocument);
    expect(week).toMatchObject({ startsOn: '2026-05-04', site: { name: 'Harbor Family Clinic' } });
    const waiting = week?.students.flatMap(({ entries }) => entries.filter(({ status }) => status === 'submitted')) ?? [];
    expect(waiting.length).toBe((week?.cleanCount ?? 0) + (week?.exceptionCount ?? 0));
    expect(week?.exceptionCount).toBeGreaterThan(0);
    expect(week?.students[0]).toMatchObject({ placement: { student: { name: 'Ana Reyes' } } });
  });

  it('that is sent twice is given once and answered twice, and its key signs nothing else', async () => {
    const [{ timeEntry: one }, { timeEntry: other }] = [await logged(ana, day('2026-04-22')), await logged(ana, day('2026-04-23'))];
    const input = { clientKey: randomUUID(), entries: [seen(one)] };
    const first = expectMember((await priya.send(VerifyHoursDocument, { input })).verifyHours, 'HoursVerified');
    const answers = await Promise.all([priya.send(VerifyHoursDocument, { input }), priya.send(VerifyHoursDocument, { input })]);
    for (const { verifyHours } of answers) expect(verifyHours).toEqual(first);
    const elsewhere = await priya.send(VerifyHoursDocument, { input: { ...input, entries: [seen(other)] } });
    expect(expectMember(elsewhere.verifyHours, 'Refused').refusals).toMatchObject([{ code: 'KEY_USED_FOR_ANOTHER' }]);
    const { rows } = await api.admin.query('select time_entry_id as id from verification where time_entry_id = any($1)', [[one.id, other.id]]);
    expect(rows).toEqual([{ id: one.id }]);
  });

  it('of two sends of one device at the same time is answered alike', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-24'));
    const send = () => priya.send(VerifyHoursDocument, { input: { clientKey: 'tablet-key-1', entries: [seen(timeEntry)] } });
    const [first, second] = await Promise.all([send(), send()]);
    expect(expectMember(first.verifyHours, 'HoursVerified').timeEntries).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it('that was refused may come again under the same key', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-25', { startsAt: '08:00', endsAt: '12:00', breakMinutes: 0 }));
    const clientKey = randomUUID();
    const stale = await priya.send(VerifyHoursDocument, { input: { clientKey, entries: [{ ...seen(timeEntry), digest: 'b'.repeat(64) }] } });
    expectMember(stale.verifyHours, 'Refused');
    expectMember((await priya.send(VerifyHoursDocument, { input: { clientKey, entries: [seen(timeEntry)] } })).verifyHours, 'HoursVerified');
  });

  it('that is none, sent twice, returns the hours once', async () => {
    const { timeEntry } = await logged(ana, day('2026-04-18', { startsAt: '08:00', endsAt: '12:00', breakMinutes: 0 }));
    const input = { clientKey: randomUUID(), entry: seen(timeEntry), reason: 'Nobody was here on Saturday' };
    const first = expectMember((await priya.send(ReturnHoursDocument, { input })).returnHours, 'HoursReturned');
    expect((await priya.send(ReturnHoursDocument, { input })).returnHours).toEqual(first);
    const { returnHours } = await priya.send(ReturnHoursDocument, { input: { ...input, reason: 'Another reason' } });
    expect(expectMember(returnHours, 'Refused').refusals).toMatchObject([{ code: 'KEY_USED_FOR_ANOTHER' }]);
    const { rows } = await api.admin.query('select 1 from verification where time_entry_id = $1', [timeEntry.id]);
    expect(rows).toHaveLength(1);
  });

  it('of two at the same time is given once', async () => {
    const { timeEntry } = await logged(ana, day('2026-05-02', { startsAt: '08:00', endsAt: '12:00', breakMinutes: 0 }));
    const sign = () => priya.send(VerifyHoursDocument, { input: { clientKey: randomUUID(), entries: [seen(timeEntry)] } });
    const answers = await Promise.all([sign(), sign()]);
    expect(answers.map(({ verifyHours }) => verifyHours.__typename).toSorted()).toEqual(['HoursVerified', 'Refused']);
    const { rows } = await api.admin.query('select 1 from verification where time_entry_id = $1', [timeEntry.id]);
    expect(rows).toHaveLength(1);
  });
});
