import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMember, startApi, type Client, type TestApi } from '../support/api.js';
import { rootQuestions, type RootQuestion } from '../support/root-fields.js';

let api: TestApi;
const visitors: Client[] = [];

beforeAll(async () => {
  api = await startApi();
  const school = await api.anySchool();
  visitors.push(api.anyone());
  for (const role of ['student', 'preceptor', 'instructor', 'coordinator', 'registrar', 'program-director'] as const) visitors.push(await api.as(role, school));
  const { membershipId, email } = await addMember(api.admin, school, 'registrar', { email: 'jonas@practicum.test' });
  await api.admin.query("update membership set role = 'platform-admin', school_id = null where id = $1", [membershipId]);
  visitors.push(await api.as(email));
});
afterAll(() => api.close());

// ✓ comes in · is asked to sign in – hears that their role does not allow it. Whether it holds for one student, site or
// entry is asked behind the door: see who-may-do-what.spec.ts.
const TABLE = `
nobody
   student
      preceptor
         instructor
            coordinator
               registrar
                  program director
                     platform admin
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Query.viewer
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Query.demoRoles
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Query.invitation
·  –  –  ✓  ✓  ✓  ✓  –  Query.people
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.certificationCandidates
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.certification
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Query.verifyCertificate
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Query.checkCertificateFile
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.firstSignatures
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.signersSetting
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Query.sharedRecords
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.competencyLists
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.credentials
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.ruleEdition
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.editionChange
·  –  –  ✓  ✓  ✓  ✓  –  Query.today
·  ✓  –  ✓  ✓  ✓  ✓  –  Query.assessmentBasis
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.students
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.student
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.cohorts
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.cohort
·  –  –  –  ✓  –  ✓  –  Query.hoursAwaitingLook
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.openClaims
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.timeEntry
·  –  ✓  –  –  –  –  –  Query.week
·  ✓  –  –  –  –  –  –  Query.myPath
·  –  –  –  ✓  ✓  ✓  –  Query.importRuns
·  –  –  –  ✓  ✓  ✓  –  Query.importRun
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.campuses
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.programs
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.program
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.terms
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.classes
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.sites
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.site
·  ✓  ✓  ✓  ✓  ✓  ✓  –  Query.placements
·  –  –  –  ✓  –  ✓  –  Query.unplacedStudents
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Mutation.signIn
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Mutation.demoSignIn
·  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Mutation.actAs
·  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Mutation.confirmPassword
·  –  –  –  ✓  ✓  ✓  –  Mutation.inviteMember
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Mutation.acceptInvitation
·  –  –  –  –  –  ✓  –  Mutation.endMembership
·  –  –  –  ✓  ✓  ✓  –  Mutation.certifyEligibility
·  –  –  –  ✓  ✓  ✓  –  Mutation.countersign
·  –  –  –  ✓  ✓  ✓  –  Mutation.withdrawFirstSignatures
·  –  –  –  –  –  ✓  –  Mutation.chooseSigners
·  –  –  –  ✓  ✓  ✓  –  Mutation.askRevocation
·  –  –  –  ✓  ✓  ✓  –  Mutation.confirmRevocation
·  –  –  –  ✓  ✓  ✓  –  Mutation.dropRevocation
·  ✓  –  –  –  –  –  –  Mutation.giveConsent
·  ✓  –  –  –  –  –  –  Mutation.withdrawConsent
·  ✓  –  –  –  –  –  –  Mutation.declineConsent
·  –  –  –  ✓  ✓  ✓  –  Mutation.askConsent
·  –  –  –  ✓  ✓  ✓  –  Mutation.discloseCertificate
·  –  –  –  –  –  ✓  –  Mutation.rotateSigningKey
·  –  ✓  ✓  –  –  –  –  Mutation.signCompetencies
·  –  ✓  ✓  –  –  ✓  –  Mutation.withdrawCheckOffs
·  –  –  –  –  –  ✓  –  Mutation.addCompetency
·  –  –  –  –  –  ✓  –  Mutation.confirmEdition
·  –  –  –  –  –  ✓  –  Mutation.draftEdition
·  –  –  –  –  –  ✓  –  Mutation.changeEdition
·  –  –  –  –  –  ✓  –  Mutation.discardEdition
·  –  ✓  ✓  ✓  ✓  ✓  –  Mutation.attest
·  –  –  –  ✓  ✓  ✓  –  Mutation.recordFact
·  –  –  –  ✓  ✓  ✓  –  Mutation.withdrawFact
·  –  –  –  ✓  –  ✓  –  Mutation.decideRequirement
·  –  –  –  ✓  –  ✓  –  Mutation.withdrawDecision
·  –  –  ✓  ✓  ✓  ✓  –  Mutation.putOff
·  –  –  ✓  ✓  ✓  ✓  –  Mutation.takeUp
·  –  –  –  ✓  ✓  ✓  –  Mutation.enrollStudent
·  –  –  –  ✓  ✓  ✓  –  Mutation.moveEnrollment
·  ✓  –  –  ✓  ✓  ✓  –  Mutation.chooseDirectory
·  –  –  –  ✓  ✓  ✓  –  Mutation.setJurisdiction
·  –  –  ✓  –  ✓  ✓  –  Mutation.postCourseResult
·  –  –  –  –  –  ✓  –  Mutation.releaseHeldResult
·  –  –  –  –  –  ✓  –  Mutation.setReleaseDeadline
·  ✓  ✓  –  ✓  –  –  –  Mutation.logHours
·  ✓  –  –  ✓  –  ✓  –  Mutation.correctHours
·  –  ✓  ✓  –  –  –  –  Mutation.verifyHours
·  –  ✓  ✓  –  –  –  –  Mutation.returnHours
·  –  –  –  ✓  –  ✓  –  Mutation.decideExceptions
·  –  –  –  ✓  –  ✓  –  Mutation.takeBackDecision
·  ✓  ✓  –  ✓  –  –  –  Mutation.dropClaim
·  –  –  –  ✓  ✓  ✓  –  Mutation.confirmImport
·  –  –  –  ✓  ✓  ✓  –  Mutation.cancelImport
·  –  –  –  –  ✓  ✓  –  Mutation.addProgram
·  –  –  –  –  ✓  ✓  –  Mutation.changeProgram
·  –  –  –  –  ✓  ✓  –  Mutation.keepCampus
·  –  –  –  –  ✓  ✓  –  Mutation.addCohort
·  –  –  –  ✓  –  ✓  –  Mutation.addSite
·  –  –  –  ✓  –  ✓  –  Mutation.addAgreement
·  –  –  –  ✓  –  ✓  –  Mutation.addPreceptor
·  –  –  –  ✓  –  ✓  –  Mutation.placeStudent
·  –  –  –  ✓  –  ✓  –  Mutation.movePlacement
·  ✓  ✓  –  ✓  –  –  –  Mutation.logProcedures
·  –  ✓  ✓  –  –  –  –  Mutation.verifyProcedures
·  –  ✓  ✓  –  –  –  –  Mutation.returnProcedures
✓  ✓  ✓  ✓  ✓  ✓  ✓  ✓  Mutation.signOut
`;

const marks: Readonly<Record<string, string>> = { NOT_SIGNED_IN: '·', NOT_ALLOWED: '–' };

// Anything else than an answer or a closed door is told as it came, and fails.
async function markOf(client: Client, { query, variables }: RootQuestion): Promise<string> {
  const { errors: [error] } = await client.askText(query, variables);
  if (!error) return '✓';
  return marks[error.extensions?.code ?? ''] ?? `${error.extensions?.code ?? 'no code'}: ${error.message}`;
}

async function rowOf(question: RootQuestion): Promise<string> {
  const row: string[] = [];
  for (const visitor of visitors) row.push(await markOf(visitor, question));
  return `${row.join('  ')}  ${question.name}`;
}

/** Whoever has left cannot ask further, so leaving is asked last. */
const leavingLast = (questions: readonly RootQuestion[]): readonly RootQuestion[] =>
  [...questions.filter(({ name }) => name !== 'Mutation.signOut'), ...questions.filter(({ name }) => name === 'Mutation.signOut')];

describe('Every door of the API', () => {
  it('over plain HTTP is held to the same: files of imports are for those who may import', async () => {
    const answers: number[] = [];
    for (const visitor of visitors) answers.push((await visitor.fetch('/imports', { method: 'POST', headers: { 'x-practicum-csrf': '1' } })).status);
    expect(answers).toEqual([401, 403, 403, 403, 400, 400, 400, 403]);
  });

  it('opens for the roles that this table says, and for nobody else', async () => {
    const rows: string[] = [];
    for (const question of leavingLast(rootQuestions(api.schema))) rows.push(await rowOf(question));
    expect(rows).toEqual(TABLE.split('\n').filter((line) => line.includes('.')));
  });
});
