import { refusalSentence } from '@practicum/copy';
import { instantToLocal } from '@practicum/domain/zoned';
import { useState } from 'react';
import { now } from '../../app/clock';
import { newClientKey } from '../../app/client-key';
import { useLanguage } from '../../app/language';
import { change, lookAt, settle, type DraftLook, type HoursDraft, type OpenTime, type Reading } from './hours-draft';
import { useSendHours, type Corrected, type RefusalTold, type Sent } from './use-send-hours';
import { useUnsent } from './use-unsent';

export type Errors = Readonly<Record<string, string>>;

/** Told by the choice beneath the times, not as an error of the field. */
const chosenBelow = new Set(['LOCAL_TIME_IS_AMBIGUOUS', 'LOCAL_TIME_DOES_NOT_EXIST']);

/** The state of a form of hours: the draft, what it comes to, what the server said of it. */
export function useHoursForm(enrollmentId: string, initial: HoursDraft, zoneOf: (placementId: string | null) => string, unsureSaid: (time: string) => string) {
  const { language } = useLanguage();
  const [unsent, keepUnsent] = useUnsent(enrollmentId);
  const [draft, setDraft] = useState(unsent && !initial.settlesClaimId ? unsent.draft : initial);
  const [told, setTold] = useState<Sent>();
  const [errors, setErrors] = useState<Errors>({});
  const { send, busy } = useSendHours(enrollmentId);

  const zone = zoneOf(draft.placementId);
  const look = lookAt(draft, zone);
  const live = look ? errorsOf(look, refusalSentence(language)) : {};
  const set = <Field extends keyof HoursDraft>(field: Field, value: HoursDraft[Field]): void => {
    setDraft((before) => change(before, field, value));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const answered = (sent: Sent, sending: HoursDraft): void => {
    setTold(sent);
    if (sent.kind === 'no-answer') return keepUnsent({ draft: sending, at: now() });
    keepUnsent(null);
    if (sent.kind === 'kept') {
      // What was kept has its key for ever: a better try is another thing that is said, in the place of this claim.
      setDraft({ ...sending, clientKey: newClientKey(), settlesClaimId: sent.kept.claim.id });
      setErrors(byField(sent.kept.refusals));
    }
    if (sent.kind === 'refused') {
      if (sent.refusals.some(({ code }) => code === 'KEY_USED_FOR_ANOTHER')) setDraft({ ...sending, clientKey: newClientKey() });
      setErrors(byField(sent.refusals));
    }
  };
  const submit = async (corrected?: Corrected): Promise<void> => answered(await send(draft, corrected), draft);
  const restart = (fresh: HoursDraft): void => {
    setDraft(fresh);
    setTold(undefined);
    setErrors({});
  };
  return {
    draft, look, zone, busy, told, unsent, set, submit, restart,
    open: openTimes(draft, zone, told),
    chosen: (open: OpenTime): Reading['fold'] | null => (open.never ? null : draft[`${open.field}Fold`]),
    choose: (open: OpenTime, reading: Reading, said: string | undefined) => {
      setDraft((before) => settle({ ...before, note: withSaid(before.note, unsureSaid(open.time), said) }, open, reading));
      setErrors(({ [`open-${open.field}`]: _, ...others }) => others);
    },
    errors: { ...errors, ...live } satisfies Errors,
    fail: (field: string, message: string) => setErrors((before) => ({ ...before, [field]: message })),
  };
}

const errorsOf = ({ refusals }: DraftLook, sentence: ReturnType<typeof refusalSentence>): Errors =>
  Object.fromEntries(refusals.filter(({ code }) => !chosenBelow.has(code)).toReversed().map((refusal) => [refusal.field, sentence(refusal)]));

/** The first message of each field. A message without a field stands above the form. */
const byField = (refusals: readonly RefusalTold[]): Errors =>
  Object.fromEntries(refusals.filter(({ code, field }) => field && !chosenBelow.has(code)).toReversed().map(({ field, message }) => [field?.replace(/^hours\./, '') ?? '', message]));

/** The note with one sentence in the place of another. */
const withSaid = (note: string, former: string, said: string | undefined): string => [note.replace(former, '').trim(), said].filter(Boolean).join(' ');

// A choice stays in sight once it is made, so that it can be made again.
function openTimes(draft: HoursDraft, zone: string, told: Sent | undefined): readonly OpenTime[] {
  const seen = lookAt({ ...draft, startsAtFold: null, endsAtFold: null }, zone)?.open ?? [];
  if (seen.length > 0 || told?.kind !== 'kept') return seen;
  return fromServer(draft, zone, told.kept);
}

// Without a site the zone here is a guess; where the server found the time open, its answers are offered.
function fromServer(draft: HoursDraft, zone: string, { refusals, candidates }: Extract<Sent, { readonly kind: 'kept' }>['kept']): readonly OpenTime[] {
  return (['startsAt', 'endsAt'] as const).flatMap((field) => {
    const refusal = refusals.find((one) => one.field === field && chosenBelow.has(one.code));
    if (!refusal) return [];
    const never = refusal.code === 'LOCAL_TIME_DOES_NOT_EXIST';
    const readings = candidates.filter((one) => one.field === field).map(({ fold, minutes, at }): Reading => ({
      fold: fold === 'later' ? 'later' : 'earlier', minutes, time: never ? instantToLocal(at, zone).time : draft[field],
    }));
    const settled = never && readings.some(({ time }) => time === draft[field]);
    return readings.length > 0 && !settled ? [{ field, time: draft[field], never, readings }] : [];
  });
}
