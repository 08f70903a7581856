import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { AskConsentDocument, DiscloseCertificateDocument } from '@practicum/contract/client';
import { choices, disclosedRecordsNames, disclosurePurposeNames, disclosureWayNames, sendToBody, whoHasSeen } from '@practicum/copy';
import { disclosedRecords, disclosurePurposes, disclosureWays, type DisclosedRecords, type DisclosurePurpose, type DisclosureWay } from '@practicum/domain';
import { useState, type FormEvent } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { useFormAnswer } from '../../app/use-form-answer';
import { Choice } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/fields';
import { Sheet } from '../../ui/sheet';
import { SheetForm } from '../../ui/sheet-form';
import { ShownOnce } from '../../ui/shown-once';
import { useNote } from '../../ui/undo-note';

/** Sends a certificate to a body outside. Without the student's consent nothing goes, and the student can be asked from here. */
export function SendSheet({ certificationId, opened, onClose }: { readonly certificationId: string; readonly opened: boolean; readonly onClose: () => void }) {
  const copy = useCopy(sendToBody);
  const words = useCopy(whoHasSeen);
  const { language } = useLanguage();
  const tell = useNote();
  const [disclose] = useMutation(DiscloseCertificateDocument);
  const [ask] = useMutation(AskConsentDocument);
  const [body, setBody] = useState('');
  const [records, setRecords] = useState<DisclosedRecords>('certificate-and-packet');
  const [purpose, setPurpose] = useState<DisclosurePurpose>('exam-application');
  const [way, setWay] = useState<DisclosureWay>('link');
  const [fault, setFault] = useState<string>();
  const [link, setLink] = useState<string>();
  const sending = useFormAnswer((_, message) => setFault(message), ['body']);
  const asking = useFormAnswer((_, message) => setFault(message), ['body']);
  const named = () => {
    setFault(body.trim() ? undefined : words.bodyMissing);
    return body.trim() !== '';
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending.busy || !named()) return;
    await sending.send(
      async () => (await disclose({ variables: { input: { certificationId, body: body.trim(), records, way } } })).data?.discloseCertificate,
      async ({ link: made }) => {
        tell({ say: copy.noted });
        if (made) setLink(made);
        else onClose();
      },
    );
  };
  const askThem = () => named() && asking.send(
    async () => (await ask({ variables: { input: { certificationId, body: body.trim(), records, purpose } } })).data?.askConsent,
    async () => {
      tell({ say: copy.asked });
      onClose();
    },
  );
  if (link) return <Sheet title={copy.title} opened={opened} onClose={onClose}><ShownOnce label={copy.link} text={link}>{copy.linkNote}</ShownOnce></Sheet>;
  return (
    <Sheet title={copy.title} opened={opened} onClose={onClose}>
      <SheetForm onSubmit={(event) => void submit(event)} action={way === 'link' ? copy.makeLink : copy.markSent} busy={sending.busy} said={sending.said ?? asking.said}>
        <TextField label={copy.body} description={copy.bodyNote} value={body} error={fault} onChange={(event) => setBody(event.currentTarget.value)} />
        <Choice label={copy.records} value={records} onChange={setRecords} options={choices(language, disclosedRecords, disclosedRecordsNames)} />
        <Choice label={copy.way} value={way} onChange={setWay} options={choices(language, disclosureWays, disclosureWayNames)} />
        <SelectField label={copy.purpose} allowDeselect={false} value={purpose} data={[...choices(language, disclosurePurposes, disclosurePurposeNames)]} onChange={(word) => setPurpose(disclosurePurposes.find((one) => one === word) ?? purpose)} />
        <Button variant="default" loading={asking.busy} onClick={() => void askThem()}>{copy.ask}</Button>
      </SheetForm>
    </Sheet>
  );
}
