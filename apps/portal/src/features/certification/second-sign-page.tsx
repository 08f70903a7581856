import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CertifyPageDocument, CountersignDocument, SecondSignaturePageDocument, type CountersignMutation, type SecondSignature_FirstFragment } from '@practicum/contract/client';
import { certifyPages } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { todayHere } from '../../field/today';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import { Steps } from '../../ui/steps';
import { Section } from '../../ui/surface';
import styles from './certification.module.css';
import { Issued } from './issued';
import { SignatureForm } from './signature-form';

type Countersigned = Extract<CountersignMutation['countersign'], { readonly __typename: 'Countersigned' }>;

/** The second of two signatures, under what another person signed first. */
export function SecondSignPage() {
  const copy = useCopy(certifyPages);
  const [signed, setSigned] = useState<Countersigned>();
  const { data, error, refetch } = useQuery(SecondSignaturePageDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  return (
    <Page crumbs={[{ label: copy.title, to: paths.certify }, { label: copy.secondTitle }]}>
      <div className={styles.steps}><Steps label={copy.steps} steps={[copy.stepReview, copy.stepSign, copy.stepSecond, copy.stepCertificates]} current={signed ? 3 : 2} /></div>
      {signed ? <Issued certifications={signed.certifications} left={signed.left} list={paths.certify} /> : (
        <QueryStates data={data} error={error} onRetry={() => void refetch()}>
          {({ firstSignatures }) => <Second waiting={firstSignatures.filter(({ viewerCan }) => viewerCan.includes('countersign'))} onSigned={setSigned} />}
        </QueryStates>
      )}
    </Page>
  );
}

function Second({ waiting, onSigned }: { readonly waiting: readonly SecondSignature_FirstFragment[]; readonly onSigned: (signed: Countersigned) => void }) {
  const copy = useCopy(certifyPages);
  const { language } = useLanguage();
  const [countersign] = useMutation(CountersignDocument, { refetchQueries: [CertifyPageDocument] });
  const same = waiting.filter(({ says }) => says === '');
  if (waiting.length === 0) return <Empty title={copy.secondNobody} action={<Button component={Link} to={paths.certify} size="sm">{copy.back}</Button>}>{copy.secondNobodyText}</Empty>;
  const firstSignatureIds = waiting.map(({ id }) => id);
  const detail = ({ credential, edition, route, signedBy, signedAt }: SecondSignature_FirstFragment) => `${credential} ${edition} · ${route} · ${copy.signedFirst({ by: signedBy, on: formatDay(signedAt.slice(0, 10), language) })}`;
  return (
    <div className={styles.signing}>
      <div>
        <Answer>{copy.attest(same.length)}</Answer>
        <SignatureForm
          count={same.length} on={waiting[0]?.on ?? todayHere()} list={paths.certify} refused={undefined} onSigned={onSigned}
          sign={async (given) => (await countersign({ variables: { input: { ...given, firstSignatureIds } } })).data?.countersign}
        />
      </div>
      <aside>
        <Section title={copy.theNames(waiting.length)}>
          <Rows>
            {waiting.map((first) => (
              <Row
                key={first.id} title={first.enrollment.student.name} detail={<>{detail(first)}{first.says && <Status kind="short" wrap quiet>{first.says}</Status>}</>}
                end={<Status kind={first.says ? 'late' : 'done'} quiet>{first.says ? copy.leaves : copy.eligible}</Status>}
              />
            ))}
          </Rows>
        </Section>
        <p className={styles.note}>{copy.secondFrozen}</p>
      </aside>
    </div>
  );
}
