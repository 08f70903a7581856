import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { DiscardEditionDocument, RulesPageDocument, type Rules_EditionFragment } from '@practicum/contract/client';
import { editionPage, rulesPage } from '@practicum/copy';
import { Link, useNavigate } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { useFormAnswer } from '../../app/use-form-answer';
import { useMayEver } from '../../app/viewer';
import { ConfirmEdition } from '../../field/confirm-edition';
import { Refused } from '../../ui/refused';
import { Sheet } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { useNote } from '../../ui/undo-note';
import { sourceOf } from './source-of';
import { WriteOwn } from './write-own';

interface Shown { readonly edition: Rules_EditionFragment }

/** What may be done with an edition: stand by it, copy it, and change or discard a draft of one's own. */
export function EditionActions({ edition }: Shown) {
  const copy = useCopy(editionPage);
  const list = useCopy(rulesPage);
  const may = useMayEver('editions.confirm');
  const [copying, copier] = useDisclosure();
  const { credential, edition: code, own, confirmed } = edition;
  const draft = own && !confirmed;
  const reason = may ? undefined : list.notYours;
  return (
    <>
      {draft && <DiscardDraft edition={edition} />}
      <Button component={Link} variant="default" to={paths.editionChange(credential, code)}>{copy.whatChanges}</Button>
      <Refused reason={reason}><Button variant="default" onClick={copier.open}>{copy.copy}</Button></Refused>
      {draft && may && <Button component={Link} variant="default" to={paths.editEdition(credential, code)}>{copy.edit}</Button>}
      {!confirmed && <ConfirmEdition edition={{ ...edition, source: sourceOf(edition) }} first here />}
      <WriteOwn opened={copying} onClose={copier.close} from={edition} />
    </>
  );
}

function DiscardDraft({ edition: { credential, edition } }: Shown) {
  const copy = useCopy(editionPage);
  const list = useCopy(rulesPage);
  const may = useMayEver('editions.confirm');
  const navigate = useNavigate();
  const tell = useNote();
  const [opened, sheet] = useDisclosure();
  const [discard] = useMutation(DiscardEditionDocument, { refetchQueries: [RulesPageDocument] });
  const { busy, said, send } = useFormAnswer(() => undefined, []);
  const act = () => send(async () => (await discard({ variables: { input: { credential, edition } } })).data?.discardEdition, async () => {
    tell({ say: copy.discarded({ credential, edition }) });
    await navigate(paths.rules);
  });
  return (
    <>
      <Refused reason={may ? undefined : list.notYours}><Button variant="subtle" onClick={sheet.open}>{copy.discard}</Button></Refused>
      <Sheet title={copy.discardTitle} opened={opened} onClose={sheet.close} foot={<Button fullWidth loading={busy} onClick={() => void act()}>{copy.discard}</Button>}>
        <p>{copy.discardText}</p>
        {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      </Sheet>
    </>
  );
}
