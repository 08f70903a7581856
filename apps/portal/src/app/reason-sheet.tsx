import { useState, type FormEvent, type ReactNode } from 'react';
import { TextAreaField } from '../ui/fields';
import { Sheet } from '../ui/sheet';
import { SheetForm } from '../ui/sheet-form';
import { useNote } from '../ui/undo-note';
import { useFormAnswer } from './use-form-answer';

interface Answer { readonly __typename?: string | undefined }

/** The words of the sheet. */
export interface ReasonWords {
  readonly title: string;
  readonly reason: string;
  readonly hint?: string;
  /** Said where the reason is left out. */
  readonly missing: string;
  readonly action: string;
  /** Said once it is done. */
  readonly done: string;
}

/** Does one thing that takes a reason, and closes once it is done. */
export function ReasonSheet({ words, opened, onClose, send: ask, children }: {
  readonly words: ReasonWords;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Sends it with the reason; undefined where no answer came. */
  readonly send: (reason: string) => Promise<Answer | undefined>;
  readonly children?: ReactNode;
}) {
  return <Sheet title={words.title} opened={opened} onClose={onClose}><ReasonForm words={words} onClose={onClose} ask={ask}>{children}</ReasonForm></Sheet>;
}

function ReasonForm({ words, onClose, ask, children }: { readonly words: ReasonWords; readonly onClose: () => void; readonly ask: (reason: string) => Promise<Answer | undefined>; readonly children: ReactNode }) {
  const tell = useNote();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { busy, said, send } = useFormAnswer((_, message) => setFault(message), ['reason']);
  const given = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setFault(given ? undefined : words.missing);
    if (!given) return;
    void send(() => ask(given), async () => {
      tell({ say: words.done });
      onClose();
    });
  };
  return (
    <SheetForm onSubmit={submit} action={words.action} busy={busy} said={said}>
      {children}
      <TextAreaField label={words.reason} description={words.hint} value={reason} error={fault} maxLength={500} onChange={(event) => setReason(event.currentTarget.value)} />
    </SheetForm>
  );
}
