import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemoSignInDocument, EnrollmentEligibilityDocument, WhatIfBasisDocument, type EnrollmentEligibilityQuery } from '@practicum/contract/client';
import { findingSays } from '@practicum/copy';
import { assessOn, canonicalJson, eligibleOn, flattenFindings, type AssessmentBasis, type ProofTree } from '@practicum/domain';
import { EligibilityReader } from '../../apps/api/src/eligibility/index.js';
import { seedDemo } from '../../apps/api/src/demo/seed-demo.js';
import { serverScope } from '../../apps/api/src/platform/database/scope.js';
import { expectMember, startApi, type Client, type TestApi } from '../support/api.js';

// What a page works out on its own device has to be what the school's server answers: for believable students, on many days.
const TODAY = '2026-05-04';
const DAYS = ['2025-11-15', '2026-03-31', TODAY, '2026-06-12', '2027-02-28'];
const FROM_THE_LIBRARY = 'CA-CPT1';
let api: TestApi;
let director: Client;
let students: readonly { readonly studentId: string; readonly enrollmentId: string; readonly schoolId: string }[];

beforeAll(async () => {
  api = await startApi();
  await seedDemo(api.database.ownerUrl, TODAY);
  director = api.anyone();
  expectMember((await director.send(DemoSignInDocument, { role: 'program-director' })).demoSignIn, 'SignedIn');
  const { rows } = await api.admin.query(`select distinct on (e.program_id, e.status) e.student_id as "studentId", e.id as "enrollmentId", e.school_id as "schoolId" from enrollment e order by e.program_id, e.status, e.id`);
  students = rows;
});
afterAll(() => api.close());

const basisOf = async (enrollmentId: string, credential?: string): Promise<AssessmentBasis> => {
  const { assessmentBasis } = await director.send(WhatIfBasisDocument, { enrollmentId, credential: credential ?? null });
  if (!assessmentBasis) throw new Error(`no basis for ${enrollmentId}`);
  return assessmentBasis;
};

/** What the page works out. */
const onThePage = (basis: AssessmentBasis, on: string): readonly ProofTree[] => basis.credentials.flatMap((one) => assessOn(basis, one, on)?.proof ?? []);

type Told = NonNullable<EnrollmentEligibilityQuery['student']>['enrollments'][number]['eligibility'][number];
const linesOf = ({ routes }: Told) => Object.fromEntries(routes.map(({ route, verdict, findings }) => [route, { verdict, findings: findings.map(({ path, status, have, need, on, evidence, says }) => ({ path, status, have, need, on, evidence, says })) }]));
const linesOn = ({ routes }: ProofTree) => Object.fromEntries(routes.map((route) => [route.route, {
  verdict: route.verdict,
  findings: flattenFindings(route).map((finding) => ({
    path: finding.path, status: finding.status, have: finding.have ?? null, need: finding.need ?? null, on: finding.on ?? null, evidence: finding.evidence, says: findingSays(finding, 'en'),
  })),
}]));

describe('What a page works out for itself', () => {
  it('is, byte for byte, the proof that the server holds', async () => {
    const reader = api.inside(EligibilityReader);
    expect(students.length).toBeGreaterThan(5);
    for (const { enrollmentId, schoolId } of students) {
      const basis = await basisOf(enrollmentId);
      for (const on of DAYS) {
        const held = await reader.proofsOf(serverScope(schoolId), [enrollmentId], { today: basis.today, on, dayByDay: true });
        expect(canonicalJson(onThePage(basis, on))).toBe(canonicalJson(held.map(({ proof }) => proof)));
      }
    }
  });

  it('is what the server tells, sentence by sentence, for any credential of the library', async () => {
    for (const { studentId, enrollmentId } of students) {
      for (const credential of [undefined, FROM_THE_LIBRARY]) {
        const basis = await basisOf(enrollmentId, credential);
        const { student } = await director.send(EnrollmentEligibilityDocument, { studentId, on: '2026-06-12', credential: credential ?? null });
        const told = student?.enrollments.find(({ id }) => id === enrollmentId)?.eligibility ?? [];
        const worked = basis.credentials.flatMap((one) => assessOn(basis, one, '2026-06-12') ?? []);
        expect(worked.map(({ proof, shown }) => [shown.verdict, eligibleOn(shown) ?? null, linesOn(proof)])).toEqual(told.map((one) => [one.verdict, one.eligibleOn, linesOf(one)]));
      }
    }
  });

  it('is only for those who may see the student’s record', async () => {
    const [known] = students;
    const other = await api.anySchool();
    const [stranger, preceptor] = [await api.as('program-director', other), await api.as('preceptor', other)];
    expect((await stranger.send(WhatIfBasisDocument, { enrollmentId: known?.enrollmentId ?? '' })).assessmentBasis).toBeNull();
    const { errors: [refused] } = await preceptor.ask(WhatIfBasisDocument, { enrollmentId: other.enrollmentId });
    expect(refused?.extensions?.code).toBe('NOT_ALLOWED');
    const student = await api.as('student', other);
    expect((await student.send(WhatIfBasisDocument, { enrollmentId: other.enrollmentId })).assessmentBasis).toMatchObject({ today: TODAY });
    expect((await student.send(WhatIfBasisDocument, { enrollmentId: known?.enrollmentId ?? '' })).assessmentBasis).toBeNull();
  });
});
