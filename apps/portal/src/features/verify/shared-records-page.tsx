import { useQuery } from '@apollo/client/react';
import { SharedRecordsPageDocument, type SharedRecordsPageQuery } from '@practicum/contract/client';
import { demoCertificate, sharedRecordsPage } from '@practicum/copy';
import { Link, useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { Facts } from '../../ui/surface';
import { Band, Verdict } from '../../ui/verdict';
import { PublicPage } from './public-page';
import styles from './verify.module.css';

/** What a body outside the school sees behind the link that was sent to it. */
export function SharedRecordsPage() {
  const copy = useCopy(sharedRecordsPage);
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(SharedRecordsPageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  return (
    <PublicPage>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ sharedRecords }) => (sharedRecords ? <Shared shared={sharedRecords} token={token} /> : <Verdict kind="open" word={copy.gone}>{copy.goneText}</Verdict>)}
      </QueryStates>
    </PublicPage>
  );
}

function Shared({ shared, token }: { readonly shared: NonNullable<SharedRecordsPageQuery['sharedRecords']>; readonly token: string }) {
  const copy = useCopy(sharedRecordsPage);
  const demo = useCopy(demoCertificate);
  const { language } = useLanguage();
  const { body, schoolName, records, expiresAt, number, studentName, credentialName, certifiedOn, outcome } = shared;
  const stands = outcome === 'genuine';
  const facts = [
    { name: copy.credential, value: credentialName }, { name: copy.certifiedOn, value: formatDay(certifiedOn, language, 'year') }, { name: copy.number, value: <span className={styles.code}>{number}</span> },
    { name: copy.opensUntil, value: formatDay(expiresAt.slice(0, 10), language, 'year') },
  ];
  return (
    <>
      <Answer reason={copy.reason({ school: schoolName, body })}>{copy.answer({ student: studentName })}</Answer>
      {!stands && <Band kind="blocked">{copy.revoked}</Band>}
      {shared.demo && <Band kind="ends">{demo}</Band>}
      <Facts facts={facts} />
      <div className={styles.actions} data-no-print>
        <MainAction component="a" href={paths.sharedCertificate(token, language)} target="_blank" rel="noopener noreferrer">{copy.certificate}</MainAction>
        {stands && records === 'certificate-and-packet' && <MainAction quiet component="a" href={paths.sharedPacket(token, language)} target="_blank" rel="noopener noreferrer">{copy.packet}</MainAction>}
        <MainAction quiet component={Link} to={paths.verifyCertificate(number)}>{copy.verify}</MainAction>
      </div>
    </>
  );
}
