import { Button } from '@mantine/core';
import {
  accreditationLevelNames, accreditationStatusNames, accreditingBodyNames, choices, institutionAccreditorNames, programApproverNames, programRecognition, programTypeNames,
} from '@practicum/copy';
import { accreditationLevels, accreditationStatuses, accreditingBodies, institutionAccreditors, programApprovers, programTypes } from '@practicum/domain';
import { useCopy, useLanguage } from '../../app/language';
import { DateField, ManyField, SelectField } from '../../ui/fields';
import { FieldPair } from '../../ui/sheet-form';
import styles from './programs.module.css';
import { NOBODY, withOneMore, type AccreditationDraft, type RecognitionDraft } from './recognition-draft';

/** How training is given, and by whom the program and its institution are recognised. */
export function RecognitionFields({ draft, onChange }: { readonly draft: RecognitionDraft; readonly onChange: (draft: RecognitionDraft) => void }) {
  const copy = useCopy(programRecognition);
  const { language } = useLanguage();
  const { accreditations } = draft;
  const put = (change: Partial<RecognitionDraft>) => onChange({ ...draft, ...change });
  const putOne = (changed: AccreditationDraft) => put({ accreditations: accreditations.map((one) => (one.key === changed.key ? changed : one)) });
  return (
    <>
      <SelectField label={copy.type} data={choices(language, programTypes, programTypeNames)} allowDeselect={false} value={draft.type} onChange={(type) => type && put({ type })} />
      <SelectField
        label={copy.institution} description={copy.institutionNote} allowDeselect={false}
        data={[...choices(language, institutionAccreditors, institutionAccreditorNames), { value: NOBODY, label: copy.nobody }]}
        value={draft.institutionAccreditor} onChange={(institutionAccreditor) => institutionAccreditor && put({ institutionAccreditor })}
      />
      <ManyField label={copy.approvals} data={choices(language, programApprovers, programApproverNames)} value={[...draft.approvals]} onChange={(approvals) => put({ approvals })} />
      {accreditations.map((one, at) => (
        <AccreditationFields key={one.key} at={at + 1} one={one} onChange={putOne} onRemove={() => put({ accreditations: accreditations.filter(({ key }) => key !== one.key) })} />
      ))}
      <Button variant="default" onClick={() => onChange(withOneMore(draft))}>{copy.add}</Button>
    </>
  );
}

function AccreditationFields({ at, one, onChange, onRemove }: {
  readonly at: number;
  readonly one: AccreditationDraft;
  readonly onChange: (one: AccreditationDraft) => void;
  readonly onRemove: () => void;
}) {
  const copy = useCopy(programRecognition);
  const { language } = useLanguage();
  const put = (change: Partial<AccreditationDraft>) => onChange({ ...one, ...change });
  return (
    <fieldset className={styles.accreditation}>
      <legend>{copy.nth(at)}</legend>
      <FieldPair>
        <SelectField label={copy.body} data={choices(language, accreditingBodies, accreditingBodyNames)} allowDeselect={false} value={one.body} onChange={(body) => body && put({ body })} />
        <SelectField label={copy.level} data={choices(language, accreditationLevels, accreditationLevelNames)} allowDeselect={false} value={one.level} onChange={(level) => level && put({ level })} />
      </FieldPair>
      <SelectField label={copy.status} data={choices(language, accreditationStatuses, accreditationStatusNames)} allowDeselect={false} value={one.status} onChange={(status) => status && put({ status })} />
      <FieldPair>
        <DateField label={copy.from} description={copy.fromNote} value={one.from} onChange={(event) => put({ from: event.currentTarget.value })} />
        <DateField label={copy.to} description={copy.toNote} value={one.to} onChange={(event) => put({ to: event.currentTarget.value })} />
      </FieldPair>
      <Button variant="default" aria-label={copy.removeNth(at)} onClick={onRemove}>{copy.remove}</Button>
    </fieldset>
  );
}
