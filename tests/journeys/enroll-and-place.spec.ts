import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddAgreementDocument, AddCohortDocument, AddPreceptorDocument, AddProgramDocument, AddSiteDocument, ClassesDocument, CohortsDocument, EnrollStudentDocument, LogProceduresDocument, MoveEnrollmentDocument,
  MovePlacementDocument, PlacementsDocument, PlaceStudentDocument, PostCourseResultDocument, ProgramPageDocument, ProgramsDocument, ReturnProceduresDocument, SchoolYearDocument, SitePageDocument, SitesDocument,
  StudentsDocument, ThisWeekDocument, UnplacedStudentsDocument, VerifyProceduresDocument,
} from '@practicum/contract/client';
import { expectMember, insert, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;
let dana: Client;
let carmen: Client;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
  [dana, carmen] = [await api.as('program-director', school), await api.as('coordinator', school)];
});
afterAll(() => api.close());

const program = { code: 'PBT', name: 'Phlebotomy', field: 'phlebotomy', award: 'certificate', placementLabel: 'externship', credentials: ['CPT-NHA'], effectiveOn: '2026-01-01', externshipMinutes: 6000 };
const refusalCodes = (answer: { readonly refusals: readonly { readonly code: string }[] }) => answer.refusals.map(({ code }) => code);

describe('A program', () => {
  it('is added once, with its curriculum edition, by the program director', async () => {
    const added = expectMember((await dana.send(AddProgramDocument, { input: program })).addProgram, 'ProgramAdded');
    const { program: page } = await dana.send(ProgramPageDocument, { id: added.program.id });
    expect(page).toMatchObject({ code: 'PBT', credentials: ['CPT-NHA'], enrolledCount: 0, editions: [{ code: '2026-01', requiredHours: [{ category: 'externship', minutes: 6000 }] }] });
    expect(refusalCodes(expectMember((await dana.send(AddProgramDocument, { input: { ...program, code: 'pbt' } })).addProgram, 'Refused'))).toEqual(['PROGRAM_CODE_TAKEN']);
    expect((await dana.send(ProgramsDocument)).programs.map(({ code }) => code)).toEqual(['MA', 'PBT']);
  });

  it('is not the coordinator’s to add', async () => {
    const answered = await carmen.ask(AddProgramDocument, { input: program });
    expect(answered.errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
  });

  it('hears everything that is wrong with it at once', async () => {
    const { addProgram } = await dana.send(AddProgramDocument, { input: { ...program, code: 'X X', name: ' ', credentials: ['CPT-NHA', 'CPT-NHA'] } });
    expect(expectMember(addProgram, 'Refused').refusals.map(({ field }) => field)).toEqual(['code', 'name', 'credentials']);
  });

  it('takes cohorts under the edition in force', async () => {
    const input = { programId: school.programId, name: 'Autumn 2026', startsOn: '2026-09-07', expectedCompletionOn: '2027-03-26' };
    expectMember((await dana.send(AddCohortDocument, { input })).addCohort, 'CohortAdded');
    expect(refusalCodes(expectMember((await dana.send(AddCohortDocument, { input })).addCohort, 'Refused'))).toEqual(['COHORT_NAME_TAKEN']);
    expect((await carmen.send(CohortsDocument)).cohorts.map(({ name, studentCount }) => `${name}: ${studentCount}`)).toEqual(['Autumn 2026: 0', 'Spring 2026: 1']);
  });

  it('shows terms and classes of the school year', async () => {
    const [termId, classId] = [randomUUID(), randomUUID()];
    await insert(api.admin, 'term', { school_id: school.id, id: termId, name: 'Spring', starts_on: '2026-01-12', ends_on: '2026-05-29' });
    await insert(api.admin, 'class', { school_id: school.id, id: classId, course_id: school.courseId, term_id: termId, title: 'Clinical Procedures A' });
    expect((await carmen.send(SchoolYearDocument)).terms).toMatchObject([{ name: 'Spring' }]);
    const { classes } = await carmen.send(ClassesDocument, { first: 5, termId });
    expect(classes).toMatchObject({ totalCount: 1, edges: [{ node: { title: 'Clinical Procedures A', course: { code: 'MA101' }, term: { name: 'Spring' }, studentCount: 0 } }] });
  });
});

describe('A student', () => {
  it('is enrolled, goes on leave with a reason, and comes back; every step is kept', async () => {
    const input = { givenName: 'Nguyễn', familyName: 'Thị Mai', email: 'mai@example.test', studentNumber: '1002', cohortId: school.cohortId, startedOn: '2026-01-12', status: 'enrolled' };
    const { enrollment } = expectMember((await carmen.send(EnrollStudentDocument, { input })).enrollStudent, 'StudentEnrolled');
    expect(refusalCodes(expectMember((await carmen.send(EnrollStudentDocument, { input })).enrollStudent, 'Refused'))).toEqual(['STUDENT_NUMBER_TAKEN']);
    const move = { enrollmentId: enrollment.id, to: 'on-leave', on: '2026-05-01', expectedVersion: 1 };
    expect(refusalCodes(expectMember((await carmen.send(MoveEnrollmentDocument, { input: move })).moveEnrollment, 'Refused'))).toEqual(['REASON_MISSING']);
    expectMember((await carmen.send(MoveEnrollmentDocument, { input: { ...move, reason: 'Family' } })).moveEnrollment, 'EnrollmentMoved');
    expect(refusalCodes(expectMember((await carmen.send(MoveEnrollmentDocument, { input: { ...move, reason: 'Family' } })).moveEnrollment, 'Refused'))).toEqual(['CHANGED_MEANWHILE']);
    const { moveEnrollment } = await carmen.send(MoveEnrollmentDocument, { input: { ...move, to: 'enrolled', on: '2026-05-04', expectedVersion: 2 } });
    const back = expectMember(moveEnrollment, 'EnrollmentMoved').enrollment;
    expect(back).toMatchObject({ status: 'enrolled', nextStatuses: ['on-leave', 'completed', 'withdrawn'] });
    expect(back.history.map(({ from, to, reason, by }) => [from, to, reason, by])).toEqual([
      [null, 'enrolled', null, 'Carmen Diaz'], ['enrolled', 'on-leave', 'Family', 'Carmen Diaz'], ['on-leave', 'enrolled', null, 'Carmen Diaz'],
    ]);
  });

  it('is found by name, number or cohort, page by page', async () => {
    const found = (variables: object) => carmen.send(StudentsDocument, variables).then(({ students }) => students.edges.map(({ node }) => node.name));
    expect(await found({ search: 'thị' })).toEqual(['Nguyễn Thị Mai']);
    expect(await found({ search: '1001' })).toEqual(['Ana Reyes']);
    const { students: first } = await carmen.send(StudentsDocument, { first: 1 });
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(await found({ first: 1, after: first.pageInfo.endCursor })).toEqual(['Nguyễn Thị Mai']);
  });

  it('gets a course result, and a later posting replaces it while both stay on file', async () => {
    const input = { enrollmentId: school.enrollmentId, courseId: school.courseId, result: 'failed', grade: '61', completedOn: '2026-03-20' };
    const rosa = await api.as('registrar', school);
    expectMember((await rosa.send(PostCourseResultDocument, { input })).postCourseResult, 'CourseResultPosted');
    const { postCourseResult } = await rosa.send(PostCourseResultDocument, { input: { ...input, attempt: 1, result: 'passed', grade: '71' } });
    const { enrollment } = expectMember(postCourseResult, 'CourseResultPosted');
    expect(enrollment.courseResults.map(({ result, stands }) => [result, stands])).toEqual([['failed', false], ['passed', true]]);
    expect(refusalCodes(expectMember((await rosa.send(PostCourseResultDocument, { input })).postCourseResult, 'Refused'))).toEqual(['COURSE_PASSED_ALREADY']);
  });
});

describe('A placement', () => {
  it('needs an agreement, a free seat and a student who is nowhere else', async () => {
    const site = { name: 'Lakeview Lab', city: 'Dayton', state: 'OH', zone: 'America/New_York', setting: 'accredited-laboratory', capacity: 1 };
    const { site: added } = expectMember((await carmen.send(AddSiteDocument, { input: site })).addSite, 'SiteAdded');
    const { unplacedStudents: [mai] } = await carmen.send(UnplacedStudentsDocument);
    expect(mai).toMatchObject({ neededMinutes: 9600, enrollment: { student: { name: 'Nguyễn Thị Mai' } } });
    const place = { enrollmentId: mai?.enrollment.id ?? '', siteId: added.id, startsOn: '2026-05-11', endsOn: '2026-07-17', plannedMinutes: 9600, status: 'confirmed' };
    expect(refusalCodes(expectMember((await carmen.send(PlaceStudentDocument, { input: place })).placeStudent, 'Refused'))).toEqual(['AGREEMENT_DOES_NOT_COVER']);
    const { addAgreement } = await carmen.send(AddAgreementDocument, { input: { siteId: added.id, startsOn: '2026-01-01', endsOn: '2027-12-31' } });
    expect(expectMember(addAgreement, 'SiteAdded').site).toMatchObject({ agreementStatus: 'active', agreementEndsOn: '2027-12-31' });
    const { addPreceptor } = await carmen.send(AddPreceptorDocument, { input: { siteId: added.id, givenName: 'Lee', familyName: 'Park', qualification: 'registered-nurse' } });
    const preceptorId = expectMember(addPreceptor, 'SiteAdded').site.preceptors[0]?.id ?? '';
    const { placement } = expectMember((await carmen.send(PlaceStudentDocument, { input: { ...place, preceptorId } })).placeStudent, 'StudentPlaced');
    expect(placement).toMatchObject({ status: 'confirmed', setting: 'accredited-laboratory', preceptor: { name: 'Lee Park' }, nextStatuses: ['active', 'cancelled'] });
    expect(refusalCodes(expectMember((await carmen.send(PlaceStudentDocument, { input: { ...place, enrollmentId: school.enrollmentId } })).placeStudent, 'Refused'))).toEqual(['PLACED_ELSEWHERE_THEN', 'SITE_FULL']);
    expect((await carmen.send(UnplacedStudentsDocument)).unplacedStudents).toEqual([]);
    expect(refusalCodes(expectMember((await carmen.send(MovePlacementDocument, { input: { placementId: placement.id, to: 'active', expectedVersion: 1 } })).movePlacement, 'Refused'))).toEqual(['PLACEMENT_NOT_BEGUN']);
    const cancel = { placementId: placement.id, to: 'cancelled', reason: 'The laboratory closed', expectedVersion: 1 };
    expectMember((await carmen.send(MovePlacementDocument, { input: cancel })).movePlacement, 'StudentPlaced');
    const { site: page } = await carmen.send(SitePageDocument, { id: added.id });
    expect(page).toMatchObject({ placedCount: 0, placements: [{ status: 'cancelled' }] });
  });

  it('is listed by status, and its site shows who is there today', async () => {
    const { placements } = await carmen.send(PlacementsDocument, { status: 'active' });
    expect(placements).toMatchObject({ totalCount: 1, edges: [{ node: { student: { name: 'Ana Reyes' }, site: { name: 'Harbor Family Clinic' } } }] });
    const { sites } = await carmen.send(SitesDocument, { search: 'harbor' });
    expect(sites.edges).toMatchObject([{ node: { placedCount: 1, capacity: 4, agreementStatus: 'active' } }]);
  });

  it('is seen by the preceptor of its site alone', async () => {
    const priya = await api.as('preceptor', school);
    const { sites } = await priya.send(SitesDocument);
    expect(sites.edges.map(({ node }) => node.name)).toEqual(['Harbor Family Clinic']);
    const { students } = await priya.send(StudentsDocument);
    expect(students.edges.map(({ node }) => node.name)).toEqual(['Ana Reyes']);
  });
});

describe('Procedures', () => {
  it('are logged by the student and signed or returned by the preceptor', async () => {
    const [ana, priya] = [await api.as('student', school), await api.as('preceptor', school)];
    const input = { clientKey: randomUUID(), enrollmentId: school.enrollmentId, procedure: 'venipuncture', count: 3, role: 'performed', subject: 'live', successful: true, unaided: true, date: '2026-05-04' };
    const first = expectMember((await ana.send(LogProceduresDocument, { input })).logProcedures, 'ProceduresLogged');
    expect(first.enrollment.procedures).toEqual([{ __typename: 'ProcedureTally', procedure: 'venipuncture', verified: 0, waiting: 3, lastOn: '2026-05-04' }]);
    const second = expectMember((await ana.send(LogProceduresDocument, { input: { ...input, clientKey: randomUUID(), count: 50 } })).logProcedures, 'ProceduresLogged');
    expect((await priya.send(ThisWeekDocument)).week?.students[0]?.procedureEntries).toHaveLength(2);
    const entry = { procedureEntryId: first.procedureEntry.id, expectedVersion: 1 };
    const { verifyProcedures } = await priya.send(VerifyProceduresDocument, { input: { entries: [entry] } });
    expect(expectMember(verifyProcedures, 'ProceduresVerified').procedureEntries).toMatchObject([{ status: 'verified', verifiedBy: 'Priya Nair' }]);
    const { returnProcedures } = await priya.send(ReturnProceduresDocument, { input: { entry: { procedureEntryId: second.procedureEntry.id, expectedVersion: 1 }, reason: 'It was five' } });
    expect(expectMember(returnProcedures, 'ProceduresVerified').procedureEntries).toMatchObject([{ status: 'returned', reason: 'It was five' }]);
    expect(refusalCodes(expectMember((await priya.send(VerifyProceduresDocument, { input: { entries: [entry] } })).verifyProcedures, 'Refused'))).toEqual(['PROCEDURE_ENTRY_NOT_WAITING']);
  });
});
