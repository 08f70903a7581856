import { useMutation, useQuery } from '@apollo/client/react';
import { ChooseSignersDocument, SignersPageDocument, type Signers_SettingFragment } from '@practicum/contract/client';
import { certifyPages, signersPage } from '@practicum/copy';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { useFormAnswer } from '../../app/use-form-answer';
import { Answer } from '../../ui/answer';
import { Choice } from '../../ui/choice';
import { formatInstant } from '../../ui/format';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { Timeline } from '../../ui/timeline';
import { useNote } from '../../ui/undo-note';
import styles from './certification.module.css';
import { useStepUp } from './use-step-up';

/** How many people sign a certificate here? */
export function SignersPage() {
  const copy = useCopy(signersPage);
  const certify = useCopy(certifyPages);
  const { data, error, refetch } = useQuery(SignersPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page crumbs={[{ label: certify.title, to: paths.certify }, { label: copy.title }]}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ signersSetting }) => (
          <div className={styles.issued}>
            <Answer reason={copy.reason}>{signersSetting.signers === 'two' ? copy.answerTwo : copy.answerOne}</Answer>
            <ChooseForm key={signersSetting.signers} setting={signersSetting} />
            <History setting={signersSetting} />
          </div>
        )}
      </QueryStates>
    </Page>
  );
}

function ChooseForm({ setting }: { readonly setting: Signers_SettingFragment }) {
  const copy = useCopy(signersPage);
  const tell = useNote();
  const stepUp = useStepUp();
  const [choose] = useMutation(ChooseSignersDocument, { refetchQueries: [SignersPageDocument] });
  const [signers, setSigners] = useState(setting.signers);
  const [fault, setFault] = useState<string>();
  const { busy, said, send } = useFormAnswer((field, message) => (field === 'password' ? stepUp.refuse(message) : setFault(message)), ['signers', 'password']);
  const may = setting.viewerCan.includes('signers.choose');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !may) return;
    setFault(undefined);
    const password = stepUp.given();
    if (password === undefined) return;
    await send(async () => (await choose({ variables: { input: { signers, password } } })).data?.chooseSigners, async () => tell({ say: copy.saved }));
  };
  return (
    <form className={styles.choose} onSubmit={(event) => void submit(event)} noValidate>
      <Choice label={copy.choose} value={signers} onChange={setSigners} error={fault} options={[{ value: 'one', label: copy.one, note: copy.oneNote }, { value: 'two', label: copy.two, note: copy.twoNote }]} />
      {may && stepUp.field}
      {said && <div role="alert"><Status kind="blocked" wrap>{said}</Status></div>}
      <div className={styles.act}><Refused reason={may ? undefined : copy.notYours}><Button type={may ? 'submit' : 'button'} size="md" loading={busy}>{copy.save}</Button></Refused></div>
    </form>
  );
}

function History({ setting: { changes } }: { readonly setting: Signers_SettingFragment }) {
  const copy = useCopy(signersPage);
  const { language } = useLanguage();
  return (
    <Section title={copy.history}>
      {changes.length === 0 && <p className={styles.note}>{copy.never}</p>}
      <Timeline events={changes.map(({ id, signers, by, at }) => ({ key: id, tone: 'plain', what: signers === 'two' ? copy.answerTwo : copy.answerOne, when: copy.by({ by, at: formatInstant(at, language) }) }))} />
    </Section>
  );
}
