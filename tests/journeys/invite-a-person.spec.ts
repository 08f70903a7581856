import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AcceptInvitationDocument, EndMembershipDocument, InvitationOfferDocument, InviteMemberDocument, PeopleDocument, ViewerDocument } from '@practicum/contract/client';
import { addMember, expectMember, PASSWORD, startApi, type Client, type TestApi, type TestSchool } from '../support/api.js';

let api: TestApi;
let school: TestSchool;

beforeAll(async () => {
  api = await startApi();
  school = await api.anySchool();
});
afterAll(() => api.close());

const chosen = 'eleven quiet lighthouses';

async function invited(by: Client, input: { readonly email: string; readonly displayName: string; readonly role: string; readonly siteId?: string; readonly studentId?: string }): Promise<string> {
  const { inviteMember } = await by.send(InviteMemberDocument, { input });
  return expectMember(inviteMember, 'MemberInvited').link.split('/').at(-1) ?? '';
}

describe('Inviting a person', () => {
  it('takes a preceptor from a link to their own membership, and the link works once', async () => {
    const carmen = await api.as('coordinator', school);
    const token = await invited(carmen, { email: 'Lee@Clinic.test', displayName: 'Lee Park', role: 'preceptor', siteId: school.siteId });
    const lee = api.anyone();
    expect((await lee.send(InvitationOfferDocument, { token })).invitation).toMatchObject({ email: 'lee@clinic.test', role: 'preceptor', schoolName: school.name, accountExists: false });
    const { acceptInvitation } = await lee.send(AcceptInvitationDocument, { input: { token, password: chosen } });
    expect(expectMember(acceptInvitation, 'SignedIn').viewer).toMatchObject({ displayName: 'Lee Park', active: { role: 'preceptor', siteId: school.siteId } });
    const again = await api.anyone().send(AcceptInvitationDocument, { input: { token, password: chosen } });
    expect(expectMember(again.acceptInvitation, 'Refused').refusals[0]?.code).toBe('INVITATION_NOT_OPEN');
    expect((await api.anyone().send(InvitationOfferDocument, { token })).invitation).toBeNull();
    const { rows } = await api.admin.query("select action, actor_role from event where school_id = $1 and action like 'member.%' order by id", [school.id]);
    expect(rows).toEqual([{ action: 'member.invited', actor_role: 'coordinator' }, { action: 'member.joined', actor_role: 'preceptor' }]);
  });

  it('lets only one of two people who follow the same link at once come in', async () => {
    const carmen = await api.as('coordinator', school);
    const token = await invited(carmen, { email: 'twice@clinic.test', displayName: 'Twice', role: 'preceptor', siteId: school.siteId });
    const answers = await Promise.all([1, 2, 3].map(() => api.anyone().send(AcceptInvitationDocument, { input: { token, password: chosen } }).catch((error: Error) => error)));
    const came = answers.filter((answer) => !(answer instanceof Error) && answer.acceptInvitation.__typename === 'SignedIn');
    expect(came).toHaveLength(1);
    const { rows } = await api.admin.query("select count(*)::int as n from account where email = 'twice@clinic.test'");
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('asks an account that is there already for its own password', async () => {
    const other = await api.anySchool();
    const dana = await api.as('program-director', other);
    const token = await invited(dana, { email: school.people.instructor.email, displayName: 'Ivan Holt', role: 'instructor' });
    const ivan = api.anyone();
    const wrong = await ivan.send(AcceptInvitationDocument, { input: { token, password: chosen } });
    expect(expectMember(wrong.acceptInvitation, 'Refused').refusals[0]?.code).toBe('PASSWORD_WRONG');
    const right = await ivan.send(AcceptInvitationDocument, { input: { token, password: PASSWORD } });
    expect(expectMember(right.acceptInvitation, 'SignedIn').viewer.memberships).toHaveLength(2);
  });

  it('tells every reason at once, in sentences', async () => {
    const carmen = await api.as('coordinator', school);
    const { inviteMember } = await carmen.send(InviteMemberDocument, { input: { email: 'x', displayName: '', role: 'preceptor' } });
    expect(expectMember(inviteMember, 'Refused').refusals.map(({ field }) => field)).toEqual(['email', 'displayName']);
    const above = await carmen.send(InviteMemberDocument, { input: { email: 'boss@school.test', displayName: 'Boss', role: 'program-director' } });
    expect(expectMember(above.inviteMember, 'Refused').refusals).toMatchObject([{ code: 'ROLE_NOT_YOURS_TO_GIVE', field: 'role' }]);
    const elsewhere = await api.anySchool();
    const foreign = await carmen.send(InviteMemberDocument, { input: { email: 'p@clinic.test', displayName: 'P', role: 'preceptor', siteId: elsewhere.siteId } });
    expect(expectMember(foreign.inviteMember, 'Refused').refusals).toMatchObject([{ code: 'SITE_NOT_FOUND', field: 'siteId' }]);
  });

  it('stops working after two weeks', async () => {
    const carmen = await api.as('coordinator', school);
    const token = await invited(carmen, { email: 'late@clinic.test', displayName: 'Late', role: 'preceptor', siteId: school.siteId });
    api.clock.forward(14 * 24 * 60);
    expect((await api.anyone().send(InvitationOfferDocument, { token })).invitation).toBeNull();
  });
});

describe('The people of a school', () => {
  it('are listed by name, page by page, with open invitations among them', async () => {
    const own = await api.anySchool();
    const rosa = await api.as('registrar', own);
    await invited(rosa, { email: 'zoe@own.test', displayName: 'Zoë Zimmer', role: 'instructor' });
    const first = await rosa.send(PeopleDocument, { first: 4 });
    expect(first.people).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: true } });
    const rest = await rosa.send(PeopleDocument, { first: 4, after: first.people.pageInfo.endCursor ?? '' });
    const names = [...first.people.edges, ...rest.people.edges].map(({ node }) => node.displayName);
    expect(names).toEqual(['Ana Reyes', 'Carmen Diaz', 'Dana Okafor', 'Ivan Holt', 'Priya Nair', 'Rosa Lind', 'Zoë Zimmer']);
    expect(rest.people.edges.at(-1)?.node.standing).toBe('invited');
    const found = await rosa.send(PeopleDocument, { search: 'zoë' });
    expect(found.people.edges.map(({ node }) => node.email)).toEqual(['zoe@own.test']);
  });

  it('refuses a cursor and a page size that it did not make, in one sentence', async () => {
    const rosa = await api.as('registrar', school);
    expect((await rosa.ask(PeopleDocument, { after: 'made-up' })).errors).toMatchObject([{ message: expect.stringContaining('not a cursor'), extensions: { code: 'BAD_REQUEST' } }]);
    expect((await rosa.ask(PeopleDocument, { first: 5000 })).errors).toMatchObject([{ message: '"first" must be from 1 to 100.' }]);
  });

  it('leave at once when their membership ends, also from a session that is open', async () => {
    const dana = await api.as('program-director', school);
    const gone = await addMember(api.admin, school, 'instructor', { email: 'gone@school.test', displayName: 'Gone Soon' });
    const theirs = await api.as(gone.email);
    const { endMembership } = await dana.send(EndMembershipDocument, { membershipId: gone.membershipId });
    expectMember(endMembership, 'MembershipEnded');
    expect((await theirs.ask(PeopleDocument, {})).errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
    expect((await theirs.send(ViewerDocument)).viewer).toMatchObject({ active: null, memberships: [], can: [] });
    const twice = await dana.send(EndMembershipDocument, { membershipId: gone.membershipId });
    expect(expectMember(twice.endMembership, 'Refused').refusals[0]?.code).toBe('MEMBERSHIP_ENDED_ALREADY');
    const own = await dana.send(EndMembershipDocument, { membershipId: school.people['program-director'].membershipId });
    expect(expectMember(own.endMembership, 'Refused').refusals[0]?.code).toBe('OWN_MEMBERSHIP');
  });
});
