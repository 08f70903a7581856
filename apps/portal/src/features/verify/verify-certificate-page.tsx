import { useQuery } from '@apollo/client/react';
import { VerifyCertificateDocument, type VerifyCertificateQuery } from '@practicum/contract/client';
import { numberMistyped, verificationOutcomeNames, verificationOutcomeSentences, verifyPage } from '@practicum/copy';
import { readCertificateNumber } from '@practicum/domain';
import { Link, useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { labelOf } from '../../field/label';
import { formatDay } from '../../ui/format';
import type { Kind } from '../../ui/kinds';
import { MainAction } from '../../ui/main-action';
import { Verdict } from '../../ui/verdict';
import { FileInstead } from './file-instead';
import { NumberForm } from './number-form';
import { PublicPage } from './public-page';
import styles from './verify.module.css';
import { WhatWasSigned } from './what-was-signed';

type Found = VerifyCertificateQuery['verifyCertificate'];

/** Only what is shown to be genuine is green; an answer that this page does not know is plain. */
const kinds: Readonly<Record<string, Kind>> = { genuine: 'sealed', revoked: 'blocked', forged: 'blocked', 'not-ours': 'open' };

/** The answer about one number. It is asked anew each time: a certificate can be taken back at any moment. */
export function VerifyCertificatePage() {
  const { number: typed = '' } = useParams();
  const read = readCertificateNumber(typed);
  return <PublicPage>{read.ok ? <Looked key={read.number} number={read.number} /> : <Mistyped typed={typed} />}</PublicPage>;
}

function Looked({ number }: { readonly number: string }) {
  const { data, error, refetch } = useQuery(VerifyCertificateDocument, { variables: { number }, fetchPolicy: 'network-only' });
  return <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ verifyCertificate }) => <FoundAnswer found={verifyCertificate} />}</QueryStates>;
}

/** Never looked up: no number of ours is written so. */
function Mistyped({ typed }: { readonly typed: string }) {
  const copy = useCopy(verifyPage);
  const mistyped = useCopy(numberMistyped);
  return (
    <>
      <Verdict kind="open" word={copy.mistyped}>{mistyped}</Verdict>
      <Asked number={typed.slice(0, 60)} />
      <NumberForm initial={typed.slice(0, 60)} />
      <div className={styles.actions}><FileInstead /></div>
    </>
  );
}

function FoundAnswer({ found }: { readonly found: Found }) {
  const copy = useCopy(verifyPage);
  const { language } = useLanguage();
  const { outcome, number } = found;
  const verdict = <Verdict kind={kinds[outcome] ?? 'open'} word={labelOf(verificationOutcomeNames, outcome, language)}><Sentence found={found} /></Verdict>;
  if (outcome !== 'genuine' && outcome !== 'revoked') {
    return (
      <>
        {verdict}
        <Asked number={number} />
        <p className={styles.note}>{outcome === 'forged' ? copy.forgedNext : copy.paperLooksRight}</p>
        <NumberForm quiet initial={number} />
        <div className={styles.actions}><FileInstead /></div>
      </>
    );
  }
  return (
    <>
      {verdict}
      <WhatWasSigned found={found} />
      {found.withheld && <p className={styles.note}>{copy.withheld}</p>}
      <div className={styles.actions} data-no-print>
        {!found.withheld && <MainAction quiet component="a" href={paths.certificatePdf(number, language)} target="_blank" rel="noopener">{copy.pdf}</MainAction>}
        <FileInstead />
        <MainAction quiet component={Link} to={paths.verify}>{copy.another}</MainAction>
      </div>
    </>
  );
}

function Sentence({ found: { outcome, schoolName, revokedAt } }: { readonly found: Found }) {
  const copy = useCopy(verifyPage);
  const { language } = useLanguage();
  if (outcome === 'genuine' && schoolName) return copy.genuine(schoolName);
  if (outcome === 'revoked' && schoolName && revokedAt) return copy.revoked(schoolName, formatDay(revokedAt.slice(0, 10), language, 'year'));
  return labelOf(verificationOutcomeSentences, outcome, language);
}

function Asked({ number }: { readonly number: string }) {
  const copy = useCopy(verifyPage);
  return <div className={styles.asked}><span>{copy.asked}</span><code>{number}</code></div>;
}
