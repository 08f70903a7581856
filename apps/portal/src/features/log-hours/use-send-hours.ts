import { useMutation } from '@apollo/client/react';
import { CorrectHoursDocument, LogHoursDocument, type HoursKept_ReasonsFragment, type LogHoursMutation, type Refused_RefusalsFragment } from '@practicum/contract/client';
import { useState } from 'react';
import { failureOf } from '../../apollo/failure';
import { now } from '../../app/clock';
import { inputOf, type HoursDraft } from './hours-draft';

export type Logged = Extract<LogHoursMutation['logHours'], { readonly __typename?: 'HoursLogged' }>;
type Kept = HoursKept_ReasonsFragment;
export type RefusalTold = Refused_RefusalsFragment['refusals'][number];

/** What came of a send. No answer is no refusal: the hours may have been entered, and the same key asks again. */
export type Sent =
  | { readonly kind: 'logged'; readonly logged: Logged }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalTold[] }
  | { readonly kind: 'no-answer'; readonly busy: boolean };

/** The entry that other hours are to take the place of, as it was seen. */
export interface Corrected { readonly timeEntryId: string; readonly expectedVersion: number; readonly reason: string }

type Answered = LogHoursMutation['logHours'] | undefined;

/** Sends hours, once at a time. */
export function useSendHours(enrollmentId: string) {
  const [log] = useMutation(LogHoursDocument);
  const [correct] = useMutation(CorrectHoursDocument);
  const [busy, setBusy] = useState(false);
  const ask = async (draft: HoursDraft, corrected: Corrected | undefined): Promise<Answered> => {
    const hours = { ...inputOf(draft, enrollmentId), deviceAt: now() };
    if (corrected) return (await correct({ variables: { input: { ...corrected, hours } } })).data?.correctHours;
    return (await log({ variables: { input: hours } })).data?.logHours;
  };
  const send = async (draft: HoursDraft, corrected?: Corrected): Promise<Sent> => {
    setBusy(true);
    try {
      return sentOf(await ask(draft, corrected));
    } catch (error) {
      return { kind: 'no-answer', busy: failureOf(error) === 'try-again' };
    } finally {
      setBusy(false);
    }
  };
  return { send, busy };
}

function sentOf(answer: Answered): Sent {
  if (answer?.__typename === 'HoursLogged') return { kind: 'logged', logged: answer };
  if (answer?.__typename === 'HoursKept') return { kind: 'kept', kept: answer };
  if (answer?.__typename === 'Refused') return { kind: 'refused', refusals: answer.refusals };
  return { kind: 'no-answer', busy: false };
}
