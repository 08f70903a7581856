import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CertifyEligibilityDocument, CertifyPageDocument } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { todayHere } from '../../field/today';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { Rows, Row } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import { Steps } from '../../ui/steps';
import { Section } from '../../ui/surface';
import { Band } from '../../ui/verdict';
import { batchIn, keyOf, standing, type Batch, type Candidate, type Signed } from './batch';
import styles from './certification.module.css';
import { FirstSigned } from './first-signed';
import { Issued } from './issued';
import { SignatureForm } from './signature-form';
import { useMaySign } from './use-may-sign';

/** What one puts one's name to; a page of its own, not a dialog. */
export function SignPage() {
  const copy = useCopy(certifyPages);
  const batch = batchIn(useLocation().state);
  const list = batch?.cohortId ? paths.certifyCohort(batch.cohortId) : paths.certify;
  return (
    <Page crumbs={[{ label: copy.title, to: list }, { label: copy.signature }]}>
      {batch
        ? <Signing batch={batch} list={list} />
        : <Empty title={copy.nobodyChosen} action={<Button component={Link} to={list} size="sm">{copy.back}</Button>}>{copy.nobodyChosenText}</Empty>}
    </Page>
  );
}

function Signing({ batch, list }: { readonly batch: Batch; readonly list: string }) {
  const copy = useCopy(certifyPages);
  const [signed, setSigned] = useState<Signed>();
  // Asked anew: what is signed is what stands now, not what the list showed.
  const { data, error, refetch } = useQuery(CertifyPageDocument, { variables: { cohortId: batch.cohortId }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const two = data?.signersSetting.signers === 'two';
  const steps = [copy.stepReview, copy.stepSign, ...(two ? [copy.stepSecond] : []), copy.stepCertificates];
  return (
    <>
      <div className={styles.steps}><Steps label={copy.steps} steps={steps} current={signed ? 2 : 1} /></div>
      {signed ? <AfterSigning signed={signed} list={list} /> : (
        <QueryStates data={data} error={error} onRetry={() => void refetch()}>
          {({ certificationCandidates }) => <Attestation {...standing(batch, certificationCandidates)} two={two} list={list} onSigned={setSigned} />}
        </QueryStates>
      )}
    </>
  );
}

function AfterSigning({ signed, list }: { readonly signed: Signed; readonly list: string }) {
  return signed.__typename === 'SecondSignatureAwaited' ? <FirstSigned signed={signed} list={list} /> : <Issued certifications={signed.certifications} heldBack={signed.heldBack} list={list} />;
}

function Attestation({ ready, left, two, list, onSigned }: {
  readonly ready: readonly Candidate[]; readonly left: readonly string[]; readonly two: boolean; readonly list: string; readonly onSigned: (signed: Signed) => void;
}) {
  const copy = useCopy(certifyPages);
  const refused = useMaySign(two);
  const [certify] = useMutation(CertifyEligibilityDocument, { refetchQueries: [CertifyPageDocument] });
  const warning = left.length > 0 && <Band kind="late">{copy.leftBatch(left.join(', '))}</Band>;
  if (ready.length === 0) {
    return <>{warning}<Empty title={copy.nobodyChosen} action={<Button component={Link} to={list} size="sm">{copy.back}</Button>}>{copy.nobodyChosenText}</Empty></>;
  }
  const candidates = ready.map(({ enrollment, credential }) => ({ enrollmentId: enrollment.id, credential }));
  return (
    <div className={styles.signing}>
      <div>
        <Answer>{copy.attest(ready.length)}</Answer>
        {warning}
        <SignatureForm
          count={ready.length} on={ready[0]?.on ?? todayHere()} list={list} refused={refused} onSigned={onSigned}
          sign={async (given) => (await certify({ variables: { input: { ...given, candidates } } })).data?.certifyEligibility}
        />
      </div>
      <aside>
        <Section title={copy.theNames(ready.length)}>
          <Rows>{ready.map((candidate) => <Row key={keyOf(candidate)} title={candidate.enrollment.student.name} detail={`${candidate.credential} ${candidate.edition}${candidate.route ? ` · ${candidate.route}` : ''}`} end={<Status kind="done" quiet>{copy.eligible}</Status>} />)}</Rows>
        </Section>
        <p className={styles.note}>{two ? copy.secondFrozen : copy.frozen}</p>
      </aside>
    </div>
  );
}
