import { useMutation } from '@apollo/client/react';
import { VerifyHoursDocument, type VerifyHoursMutation } from '@practicum/contract/client';
import type { Instant } from '@practicum/domain';
import { useState } from 'react';
import { now } from '../../app/clock';
import { newClientKey } from '../../app/client-key';
import { useFormAnswer } from '../../app/use-form-answer';
import type { Entry, OfStudent } from './week-figures';

type Verified = Extract<VerifyHoursMutation['verifyHours'], { readonly __typename?: 'HoursVerified' }>;

/** What was signed, as it was shown, and what came of it. */
export interface Signature { readonly what: readonly OfStudent[]; readonly answer: Verified; readonly at: Instant }

/**
 * Signs entries exactly as they were seen: each goes with its version and digest. Where one has changed meanwhile nothing is
 * signed; the week is read anew and `before` tells how the entries looked.
 */
export function useSign(onRefused: () => Promise<unknown>) {
  const [verify] = useMutation(VerifyHoursDocument);
  const [signature, setSignature] = useState<Signature>();
  const [before, setBefore] = useState<ReadonlyMap<string, Entry>>(new Map());
  const [clientKey, renewKey] = useState(newClientKey);
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const sign = (what: readonly OfStudent[]): Promise<void> => {
    const entries = what.map(({ entry: { id, version, digest } }) => ({ timeEntryId: id, expectedVersion: version, digest }));
    const ask = async () => {
      const answer = (await verify({ variables: { input: { clientKey, entries } } })).data?.verifyHours;
      if (answer) renewKey(newClientKey());
      if (answer?.__typename === 'Refused') {
        setBefore(new Map(what.map(({ entry }) => [entry.id, entry])));
        await onRefused();
      }
      return answer;
    };
    return send(ask, async (answer) => setSignature({ what, answer, at: now() }));
  };
  return { sign, busy, said, signature, before, done: () => setSignature(undefined) };
}
