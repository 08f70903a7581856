import { afterEach, describe, expect, it } from '@jest/globals';
import { ViewerDocument } from '@practicum/contract/client';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { answeringClient } from '../../apollo/answering-client.fixture';
import { Providers } from '../../app/providers';
import { SignInGate } from '../../app/viewer';
import { WeekStudentPage } from './week-student-page';

const viewer = {
  __typename: 'Viewer', accountId: 'a1', email: 'p@x.test', displayName: 'Priya Nair', locale: 'en', can: ['week.see', 'hours.log'],
  active: { __typename: 'Membership', id: 'm1', role: 'preceptor', schoolName: 'Larkfield College', schoolSlug: 'l', demo: false, siteId: 's1', studentId: null }, memberships: [],
};
const day = (id: string, more: Record<string, unknown> = {}) => ({
  __typename: 'TimeEntry', id, category: 'externship', clinicalDate: '2026-05-05', zone: 'America/Chicago', startsAt: '2026-05-05T12:00:00Z', endsAt: '2026-05-05T20:30:00Z', breakMinutes: 30, minutes: 480,
  note: null, status: 'submitted', creditedMinutes: 0, cappedBy: null, version: 3, digest: 'a'.repeat(64), viewerCan: ['hours.verify', 'hours.return'], site: null, exceptions: [], ...more,
});
const late = { exceptions: [{ __typename: 'EntryException', id: 'x1', code: 'logged-late', says: 'Logged 12 days after the day.', decision: null, reason: null }] };
const hours = { __typename: 'HoursSummary', workedMinutes: 0, pendingMinutes: 0, creditedMinutes: 0, notCreditedMinutes: 0, neededMinutes: 0, remainingMinutes: 0, projectedFinishOn: null };
const weekOf = (entries: readonly unknown[]) => ({
  week: {
    __typename: 'Week', startsOn: '2026-05-04', cleanCount: 1, exceptionCount: 1, site: { __typename: 'ClinicalSite', id: 's1', name: 'Harbor Clinic', zone: 'America/Chicago' },
    students: [{
      __typename: 'WeekStudent', waitingMinutes: 480, entries, procedureEntries: [],
      placement: { __typename: 'Placement', id: 'p1', startsOn: '2026-04-01', endsOn: '2026-06-01', student: { __typename: 'Student', id: 'st1', name: 'Ana Reyes' }, enrollment: { __typename: 'Enrollment', id: 'e1' }, preceptor: null, hours },
    }],
  },
});

function stand(weeks: readonly unknown[][], verify: (variables: Record<string, unknown>) => Record<string, unknown>) {
  let at = 0;
  const { client, asked } = answeringClient({ Viewer: () => ({ viewer }), ThisWeek: () => weekOf(weeks[Math.min(at++, weeks.length - 1)] ?? []), VerifyHours: verify });
  client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer: viewer as never } });
  render(
    <Providers client={client} language="en">
      <MemoryRouter initialEntries={['/week/p1']}><Routes><Route path="/week/:id" element={<SignInGate><WeekStudentPage /></SignInGate>} /></Routes></MemoryRouter>
    </Providers>,
  );
  return asked;
}
const verified = (entries: readonly unknown[]) => ({ verifyHours: { __typename: 'HoursVerified', verifiedCount: entries.length, creditedCount: entries.length, minutes: 480, timeEntries: entries } });

afterEach(cleanup);

describe('a student’s week before its signature', () => {
  it('is signed exactly as it is shown, without the day that needs a look', async () => {
    const asked = stand([[day('t1'), day('t2', late)]], () => verified([day('t1', { status: 'credited', viewerCan: [] })]));
    fireEvent.click(await waitFor(() => screen.getByRole('button', { name: /^Sign 8.h.00.min$/ })));
    await waitFor(() => screen.getByText(/^Thank you/));
    const input = asked.find(({ name }) => name === 'VerifyHours')?.variables['input'];
    expect(input).toMatchObject({ entries: [{ timeEntryId: 't1', expectedVersion: 3, digest: 'a'.repeat(64) }] });
  });

  it('excludes that day in words, and lets it be signed apart', async () => {
    const asked = stand([[day('t1'), day('t2', late)]], () => verified([day('t2', { ...late, status: 'verified', viewerCan: [] })]));
    await waitFor(() => screen.getByText(/is not part of this/));
    expect(screen.getByText(/Logged 12 days after the day/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /apart$/ }));
    await waitFor(() => screen.getByText(/^Thank you/));
    expect(asked.find(({ name }) => name === 'VerifyHours')?.variables['input']).toMatchObject({ entries: [{ timeEntryId: 't2' }] });
  });

  it('shows what has changed meanwhile beside what it was, and signs nothing', async () => {
    const refusal = { __typename: 'Refusal', code: 'ENTRY_CHANGED_SINCE_SEEN', message: 'The entry has changed since you saw it.', field: null };
    stand([[day('t1')], [day('t1', { minutes: 450, digest: 'b'.repeat(64), version: 4 })]], () => ({ verifyHours: { __typename: 'Refused', refusals: [refusal] } }));
    fireEvent.click(await waitFor(() => screen.getByRole('button', { name: /^Sign 8.h/ })));
    await waitFor(() => screen.getByText('The entry has changed since you saw it.'));
    await waitFor(() => screen.getByText('Changed since you saw it'));
    expect(screen.getByText(/^was .*8.h$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Sign 7.h.30.min$/ })).toBeTruthy();
  });

  it('offers no signature that the server does not allow', async () => {
    stand([[day('t1', { viewerCan: [] })]], () => verified([]));
    await waitFor(() => screen.getByText(/Nothing of Ana Reyes waits/));
    expect(screen.queryByRole('button', { name: /^Sign/ })).toBeNull();
  });
});
