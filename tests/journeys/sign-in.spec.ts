import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActAsDocument, ConfirmPasswordDocument, DemoSignInDocument, SignInDocument, SignInPageDocument, SignOutDocument, ViewerDocument } from '@practicum/contract/client';
import { addMembership, expectMember, PASSWORD, startApi, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool({ demo: true });
});
afterAll(() => api.close());

describe('Signing in', () => {
  it('tells nobody that nobody is signed in', async () => {
    const answered = await api.anyone().askText('{ viewer { accountId } }');
    expect(answered.status).toBe(200);
    expect(answered.text).toBe('{"data":{"viewer":null}}');
  });

  it('tells a person who they are, at which school, and what they may ever do', async () => {
    const ana = await api.as('student', school);
    const { viewer } = await ana.send(ViewerDocument);
    expect(viewer).toMatchObject({ email: school.people.student.email, active: { role: 'student', schoolSlug: school.slug, studentId: school.studentId } });
    expect(viewer?.can).toContain('hours.log');
    expect(viewer?.can).not.toContain('hours.verify');
  });
});
