import { useMutation } from '@apollo/client/react';
import { GiveConsentDocument, type Consent_RequestFragment } from '@practicum/contract/client';
import { choices, disclosedRecordsNames, disclosurePurposeNames, whoHasSeen, sendToBody } from '@practicum/copy';
import { addDays, disclosedRecords, disclosurePurposes, type DisclosedRecords, type DisclosurePurpose } from '@practicum/domain';
import { useState, type FormEvent } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { todayHere } from '../../field/today';
import { Choice } from '../../ui/choice';
import { DateField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { useNote } from '../../ui/undo-note';

const FIRST_GUESS_DAYS = 90;

/** Which records may go to whom, what for, until when: of one's own will, or as staff asked. */
export function GiveConsentSheet({ request, onClose }: { readonly request?: Consent_RequestFragment; readonly onClose: () => void }) {
  const copy = useCopy(whoHasSeen);
  const labels = useCopy(sendToBody);
  const { language } = useLanguage();
  const tell = useNote();
  const [give] = useMutation(GiveConsentDocument);
  const [body, setBody] = useState(request?.body ?? '');
  const [records, setRecords] = useState<DisclosedRecords>(disclosedRecords.find((word) => word === request?.records) ?? 'certificate');
  const [purpose, setPurpose] = useState<DisclosurePurpose>(disclosurePurposes.find((word) => word === request?.purpose) ?? 'exam-application');
  const [until, setUntil] = useState(addDays(todayHere(), FIRST_GUESS_DAYS));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const { busy, said, send } = useFormAnswer((field, message) => setFaults((before) => ({ ...before, [field]: message })), ['body', 'until']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFaults({ ...(body.trim() ? {} : { body: copy.bodyMissing }), ...(until ? {} : { until: copy.untilMissing }) });
    if (!body.trim() || !until) return;
    const input = { body: body.trim(), records, purpose, until, ...(request && { requestId: request.id }) };
    await send(
      async () => (await give({ variables: { input } })).data?.giveConsent,
      async () => {
        tell({ say: copy.given });
        onClose();
      },
    );
  };
  return (
    <Sheet title={copy.giveTitle} opened onClose={onClose}>
      <SheetForm onSubmit={(event) => void submit(event)} action={copy.agree} busy={busy} said={said}>
        <TextField label={labels.body} value={body} readOnly={request !== undefined} error={faults['body']} onChange={(event) => setBody(event.currentTarget.value)} />
        <Choice label={labels.records} value={records} onChange={setRecords} options={choices(language, disclosedRecords, disclosedRecordsNames)} />
        <Choice label={labels.purpose} value={purpose} onChange={setPurpose} options={choices(language, disclosurePurposes, disclosurePurposeNames)} />
        <DateField label={copy.until} description={copy.untilNote} value={until} error={faults['until']} onChange={(event) => setUntil(event.currentTarget.value)} />
      </SheetForm>
    </Sheet>
  );
}
