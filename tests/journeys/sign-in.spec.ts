import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActAsDocument, ConfirmPasswordDocument, DemoSignInDocument, SignInDocument, SignInPageDocument, SignOutDocument, ViewerDocument } from '@practicum/contract/client';
import { addMember, addMembership, expectMember, PASSWORD, startApi, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool({ demo: true });
});
afterAll(() => api.close());

const tryIn = (email: string, password: string) => api.anyone().send(SignInDocument, { input: { email, password } });

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

  it('answers the same when a document is compiled on its second use', async () => {
    const ana = await api.as('student', school);
    const answers = await Promise.all([ana.ask(ViewerDocument), ana.ask(ViewerDocument), ana.ask(ViewerDocument)]);
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  });

  it('takes an address in any case, and forgets nothing of the password', async () => {
    expectMember((await tryIn(school.people.registrar.email.toUpperCase(), PASSWORD)).signIn, 'SignedIn');
    expectMember((await tryIn(school.people.registrar.email, ` ${PASSWORD}`)).signIn, 'Refused');
  });

  it('says the same of a wrong password as of an unknown address', async () => {
    const wrong = await tryIn(school.people.instructor.email, 'not the one that was chosen');
    const unknown = await tryIn('nobody@nowhere.test', 'not the one that was chosen');
    expect(wrong).toEqual(unknown);
    expect(expectMember(wrong.signIn, 'Refused').refusals).toMatchObject([{ code: 'SIGN_IN_WRONG', message: expect.stringMatching(/Check both/) }]);
  });

  it('says no in the language that the browser asks for', async () => {
    const headers = { 'x-practicum-csrf': '1', 'accept-language': 'es-MX,es;q=0.9' };
    const answered = await api.anyone().post<{ demoSignIn: unknown }>({ query: 'mutation { demoSignIn(role: "platform-admin") { ... on Refused { refusals { message } } } }' }, headers);
    expect(answered.data?.demoSignIn).toEqual({ refusals: [{ message: expect.stringMatching(/^Esto no es una demostración/) }] });
  });

  it('takes as long to refuse an unknown address as a known one', async () => {
    const { email } = await addMember(api.admin, school, 'registrar', { email: 'timed@school.test' });
    const median = async (address: string): Promise<number> => {
      const times: number[] = [];
      for (let tries = 0; tries < 7; tries += 1) {
        const begun = performance.now();
        await tryIn(address, 'not the one that was chosen');
        times.push(performance.now() - begun);
      }
      return times.sort((one, other) => one - other)[3] ?? 0;
    };
    const [unknown, known] = [await median('never-heard-of@school.test'), await median(email)];
    // Hashing takes most of the time; were it left out, the one would take a fraction of the other.
    expect(Math.min(unknown, known) / Math.max(unknown, known)).toBeGreaterThan(0.4);
  });

  it('takes no secret that was planted before, and never the same one twice', async () => {
    const planted = api.anyone();
    planted.plant('practicum=planted-by-somebody-else');
    await planted.send(SignInDocument, { input: { email: school.people.student.email, password: PASSWORD } });
    expect(planted.shownCookie).toMatch(/^practicum=[A-Za-z0-9_-]{43}$/);
    const again = await api.as('student', school);
    expect(again.shownCookie).not.toBe(planted.shownCookie);
  });

  it('keeps the secret out of reach of scripts and out of the database', async () => {
    const answered = await api.anyone().ask(SignInDocument, { input: { email: school.people.student.email, password: PASSWORD } });
    const cookie = answered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const secret = /practicum=([^;]+)/.exec(cookie)?.[1] ?? '';
    const { rows } = await api.admin.query("select count(*)::int as n from session where encode(id_hash, 'escape') like '%' || $1 || '%'", [secret]);
    expect(rows).toEqual([{ n: 0 }]);
  });
});

describe('Guessing', () => {
  it('is slowed down after ten wrong passwords, also when they come at once, and the right one works after the wait', async () => {
    const { email } = await addMember(api.admin, school, 'instructor', { email: 'guessed@school.test' });
    const tries = await Promise.all(Array.from({ length: 14 }, () => tryIn(email, 'a guess that is not right')));
    const codes = tries.flatMap(({ signIn }) => expectMember(signIn, 'Refused').refusals.map((refusal) => refusal.code));
    expect(codes.filter((code) => code === 'SIGN_IN_WRONG')).toHaveLength(10);
    expect(codes.filter((code) => code === 'SIGN_IN_WAIT')).toHaveLength(4);
    expect(expectMember((await tryIn(email, PASSWORD)).signIn, 'Refused').refusals[0]?.code).toBe('SIGN_IN_WAIT');
    api.clock.forward(1);
    expectMember((await tryIn(email, PASSWORD)).signIn, 'SignedIn');
  });
});

describe('The demo', () => {
  it('offers one press for each role, and signs in as it', async () => {
    const guest = api.anyone();
    const { demoRoles } = await guest.send(SignInPageDocument);
    expect(demoRoles.map(({ role }) => role).sort()).toEqual(['coordinator', 'instructor', 'preceptor', 'program-director', 'registrar', 'student']);
    const { demoSignIn } = await guest.send(DemoSignInDocument, { role: 'preceptor' });
    expect(expectMember(demoSignIn, 'SignedIn').viewer.active).toMatchObject({ role: 'preceptor', siteId: school.siteId, demo: true });
  });

  it('is no door on any other server', async () => {
    const real = await startApi({ DEMO: '0' });
    try {
      await real.anySchool({ demo: true });
      expect((await real.anyone().send(SignInPageDocument)).demoRoles).toEqual([]);
      const { demoSignIn } = await real.anyone().send(DemoSignInDocument, { role: 'student' });
      expect(expectMember(demoSignIn, 'Refused').refusals[0]?.code).toBe('NO_DEMO');
      expect((await real.anyone().askText('{ viewer { accountId } }')).status).toBe(400);
    } finally {
      await real.close();
    }
  });
});

describe('A session', () => {
  it('ends with signing out, also for a copy of its cookie', async () => {
    const ana = await api.as('student', school);
    const copy = api.anyone();
    copy.plant(ana.shownCookie ?? '');
    expect((await ana.send(SignOutDocument)).signOut).toBe(true);
    expect(ana.shownCookie).toBeNull();
    expect((await copy.send(ViewerDocument)).viewer).toBeNull();
  });

  it('of staff ends after an hour without use, and lives on while it is used', async () => {
    const carmen = await api.as('coordinator', school);
    for (const minutes of [50, 50]) {
      api.clock.forward(minutes);
      expect((await carmen.send(ViewerDocument)).viewer).not.toBeNull();
      await settled(async () => (await api.admin.query('select 1 from session where last_seen_at = $1', [api.clock.now()])).rows.length > 0);
    }
    api.clock.forward(61);
    expect((await carmen.send(ViewerDocument)).viewer).toBeNull();
  });

  it('goes on as another membership of the same account, and as nobody else\'s', async () => {
    const other = await api.anySchool();
    const { coordinator } = school.people;
    const second = { accountId: coordinator.accountId, membershipId: crypto.randomUUID() };
    await addMembership(api.admin, second, other.id, 'instructor');
    const carmen = await api.as('coordinator', school);
    const { actAs } = await carmen.send(ActAsDocument, { membershipId: second.membershipId });
    expect(expectMember(actAs, 'SignedIn').viewer).toMatchObject({ active: { role: 'instructor', schoolSlug: other.slug }, memberships: [{}, {}] });
    const refused = await carmen.send(ActAsDocument, { membershipId: other.people.registrar.membershipId });
    expect(expectMember(refused.actAs, 'Refused').refusals[0]?.code).toBe('NO_MEMBERSHIP');
    expect((await carmen.send(ViewerDocument)).viewer?.active?.schoolSlug).toBe(other.slug);
  });

  it('opens weighty acts for ten minutes when the password is given again', async () => {
    const dana = await api.as('program-director', school);
    const wrong = await dana.send(ConfirmPasswordDocument, { password: 'something else altogether' });
    expect(expectMember(wrong.confirmPassword, 'Refused').refusals).toMatchObject([{ code: 'PASSWORD_WRONG', field: 'password' }]);
    const { confirmPassword } = await dana.send(ConfirmPasswordDocument, { password: PASSWORD });
    expect(Date.parse(expectMember(confirmPassword, 'PasswordConfirmed').until) - Date.parse(api.clock.now())).toBe(10 * 60_000);
    expect((await api.anyone().ask(ConfirmPasswordDocument, { password: PASSWORD })).errors[0]?.extensions?.code).toBe('NOT_SIGNED_IN');
  });
});

async function settled(done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came to be.');
}
