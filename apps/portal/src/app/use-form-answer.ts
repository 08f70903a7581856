import { portalCopy } from '@practicum/copy';
import { useState } from 'react';
import { failureOf } from '../apollo/failure';
import { useCopy } from './language';

interface Answer { readonly __typename?: string | undefined }
interface Refusals extends Answer { readonly refusals: readonly { readonly message: string; readonly field?: string | null | undefined }[] }
const isRefused = (answer: Answer): answer is Refusals => answer.__typename === 'Refused';

/** Sends a form once at a time; a refusal lands at its field, or above the button where it names none. */
export function useFormAnswer(setFieldError: (field: string, message: string) => void, fields: readonly string[]) {
  const copy = useCopy(portalCopy).failed;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const send = async <Given extends Answer>(ask: () => Promise<Given | undefined>, then: (given: Exclude<Given, Refusals>) => Promise<void>): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    try {
      const answer = await ask();
      if (!answer) setSaid(copy.partly);
      else if (isRefused(answer)) place(answer);
      else await then(answer as Exclude<Given, Refusals>);
    } catch (error) {
      setSaid(failureOf(error) === 'try-again' ? copy.busyTitle : copy.partly);
    } finally {
      setBusy(false);
    }
  };
  const place = ({ refusals }: Refusals) => {
    const unplaced: string[] = [];
    const placed = new Map<string, string>();
    for (const { field, message } of refusals) {
      if (field && fields.includes(field)) placed.set(field, [placed.get(field), message].filter(Boolean).join(' '));
      else unplaced.push(message);
    }
    for (const [field, message] of placed) setFieldError(field, message);
    if (unplaced.length > 0) setSaid(unplaced.join(' '));
  };
  return { busy, said, send };
}
