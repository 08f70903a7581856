import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { answeringClient } from '../../apollo/answering-client.fixture';
import { Providers } from '../../app/providers';
import type { HoursDraft } from './hours-draft';
import { HoursForm } from './hours-form';
import type { Place } from './place';

const place: Place = { id: 'p1', status: 'active', startsOn: '2026-04-01', endsOn: '2026-06-01', site: { name: 'Harbor Clinic', zone: 'America/Chicago' }, preceptor: { name: 'Priya Nair' } };
const draft: HoursDraft = { clientKey: 'the-first-key', placementId: 'p1', category: 'externship', date: '2026-05-04', startsAt: '07:00', endsAt: '15:30', startsAtFold: null, endsAtFold: null, breakMinutes: 30, note: '', settlesClaimId: null };

const entry = {
  __typename: 'TimeEntry', id: 't1', category: 'externship', clinicalDate: '2026-05-04', zone: 'America/Chicago', startsAt: '2026-05-04T12:00:00Z', endsAt: '2026-05-04T20:30:00Z', breakMinutes: 30,
  minutes: 480, note: null, status: 'submitted', creditedMinutes: 0, cappedBy: null, version: 1, digest: 'a'.repeat(64), viewerCan: [], site: { __typename: 'ClinicalSite', id: 's1', name: 'Harbor Clinic' }, exceptions: [],
};
const hours = { __typename: 'HoursSummary', workedMinutes: 480, pendingMinutes: 480, creditedMinutes: 0, notCreditedMinutes: 0, neededMinutes: 960, remainingMinutes: 960, projectedFinishOn: null };
const logged = { logHours: { __typename: 'HoursLogged', timeEntry: entry, enrollment: { __typename: 'Enrollment', id: 'e1', hours } } };
const overlap = { __typename: 'Refusal', code: 'OVERLAPS_ANOTHER_ENTRY', message: 'These times overlap another entry.', field: 'startsAt' };
const kept = { logHours: { __typename: 'HoursKept', claim: { __typename: 'OpenClaim', id: 'c1', said: '4 May, 07:00–15:30', at: '2026-05-04T21:00:00Z' }, refusals: [overlap], candidates: [] } };

function stand(answers: readonly (Record<string, unknown> | Error)[], from: HoursDraft = draft) {
  let at = 0;
  const { client, asked } = answeringClient({
    LogHours: () => {
      const answer = answers[at++];
      if (!answer || answer instanceof Error) throw answer ?? new Error('Asked too often.');
      return answer;
    },
  });
  render(
    <Providers client={client} language="en">
      <MemoryRouter><HoursForm enrollmentId="e1" places={[place]} initial={from} line="Log hours" back={{ to: '/', label: 'Back' }} fresh={() => from} /></MemoryRouter>
    </Providers>,
  );
  const sent = () => asked.map(({ variables }) => variables['input'] as Record<string, unknown>);
  return { sent };
}
const attest = () => fireEvent.click(screen.getByRole('checkbox'));
const send = () => fireEvent.click(screen.getByRole('button', { name: /^Send/ }));

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('hours before they are sent', () => {
  it('show their sum, and the button states the amount', () => {
    stand([]);
    expect(screen.getByText('To be signed').nextSibling?.textContent).toBe('8\u00a0h\u00a000\u00a0min');
    expect(screen.getByRole('button', { name: /Send 8.h.00.min to be signed goes to Priya Nair/ })).toBeTruthy();
  });

  it('are not sent until the sentence is ticked, which it never is at first', () => {
    const { sent } = stand([]);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    send();
    expect(screen.getByText(/Tick the sentence/)).toBeTruthy();
    expect(sent()).toEqual([]);
  });

  it('are not sent while a time is open', () => {
    const { sent } = stand([], { ...draft, date: '2026-10-31', startsAt: '19:00', endsAt: '01:30', breakMinutes: 0 });
    attest();
    send();
    expect(screen.getByText(/01:30 came twice/)).toBeTruthy();
    expect(screen.getByText('Choose one; the hours differ.')).toBeTruthy();
    expect(sent()).toEqual([]);
  });

  it('take the shorter where the student does not remember, and the note says so', () => {
    stand([], { ...draft, date: '2026-10-31', startsAt: '19:00', endsAt: '01:30', breakMinutes: 0 });
    fireEvent.click(screen.getByLabelText(/I do not remember/));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Note/).value).toMatch(/which 01:30/);
    expect(screen.getByText('To be signed').nextSibling?.textContent).toBe('6\u00a0h\u00a030\u00a0min');
    fireEvent.click(screen.getByLabelText(/The second 01:30/));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Note/).value).toBe('');
  });
});

describe('hours whose send had no answer', () => {
  it('stay on the device, and go again under the same key', async () => {
    const { sent } = stand([new Error('offline'), logged]);
    attest();
    send();
    await waitFor(() => screen.getByText('No answer. Nothing is lost.'));
    expect(window.localStorage.getItem('practicum:unsent-hours:e1')).toContain('the-first-key');
    attest();
    send();
    await waitFor(() => screen.getByText(/are sent$/));
    expect(sent().map(({ clientKey }) => clientKey)).toEqual(['the-first-key', 'the-first-key']);
    expect(JSON.parse(window.localStorage.getItem('practicum:unsent-hours:e1') ?? 'null')).toBeNull();
  });
});

describe('hours that were kept', () => {
  it('say why, and are sent again in the place of the claim under another key', async () => {
    const { sent } = stand([kept, logged]);
    attest();
    send();
    await waitFor(() => screen.getByText('Your hours are kept, not entered'));
    expect(screen.getByText('These times overlap another entry.')).toBeTruthy();
    expect(screen.getByLabelText('Start').getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(screen.getByLabelText('Start'), { target: { value: '08:00' } });
    attest();
    send();
    await waitFor(() => screen.getByText(/are sent$/));
    const [first, second] = sent();
    expect(second).toMatchObject({ startsAt: '08:00', settlesClaimId: 'c1' });
    expect(second?.['clientKey']).not.toBe(first?.['clientKey']);
  });
});
