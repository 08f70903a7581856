import { proofPage } from '@practicum/copy';
import { useCopy } from '../app/language';
import { Status } from '../ui/status';
import { SourceText } from './source-text';

interface Marked {
  readonly confidence?: string | null | undefined;
  readonly conflict?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly gates?: string | null | undefined;
}

/** That a rule is unverified or in conflict, in a word each. */
export function RuleMarks({ confidence, conflict }: Marked) {
  const copy = useCopy(proofPage);
  return <>{confidence === 'unverified' && <Status kind="late">{copy.unverified}</Status>}{conflict && <Status kind="late">{copy.conflict}</Status>}</>;
}

/** What a reader of the rule should know, in full. */
export function RuleNotes({ confidence, conflict, note, gates }: Marked) {
  const copy = useCopy(proofPage);
  return (
    <>
      {confidence === 'unverified' && <p><Status kind="late">{copy.unverified}</Status> {copy.unverifiedNote}</p>}
      {conflict && <p><Status kind="late">{copy.conflict}</Status> <SourceText source={conflict} /></p>}
      {gates && <p>{copy.laterOnly}.</p>}
      {note && <p>{copy.note}: <SourceText source={note} /></p>}
    </>
  );
}
