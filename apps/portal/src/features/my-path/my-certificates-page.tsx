import { useQuery } from '@apollo/client/react';
import { useClipboard } from '@mantine/hooks';
import { MyCertificatesPageDocument, type MyCertificatesPageQuery } from '@practicum/contract/client';
import { demoCertificate, myCertificatesPage, whoHasSeen } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { QueryStates } from '../../app/query-states';
import { DirectorySwitch } from '../../field/directory-switch';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { MainAction } from '../../ui/main-action';
import { PhonePage } from '../../ui/page';
import { SealStrip } from '../../ui/seal-strip';
import { Empty } from '../../ui/states';
import { Status } from '../../ui/status';
import { Facts } from '../../ui/surface';
import { useNote } from '../../ui/undo-note';
import { Band } from '../../ui/verdict';
import styles from './my-path.module.css';

type Student = NonNullable<MyCertificatesPageQuery['myPath']>['student'];
type Certificate = Student['certifications'][number];

/** A student's certificates, to show and to hand over. */
export function MyCertificatesPage() {
  const copy = useCopy(myCertificatesPage);
  const seen = useCopy(whoHasSeen);
  const { data, error, refetch } = useQuery(MyCertificatesPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PhonePage title={copy.title} line={copy.title}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>{({ myPath }) => <><Certificates certificates={myPath?.student.certifications ?? []} />{myPath && <DirectorySwitch student={myPath.student} />}<MainAction quiet component={Link} to={paths.whoHasSeen}>{seen.title}</MainAction></>}</QueryStates>
    </PhonePage>
  );
}

function Certificates({ certificates }: { readonly certificates: readonly Certificate[] }) {
  const copy = useCopy(myCertificatesPage);
  if (certificates.length === 0) return <Empty title={copy.none} action={<MainAction quiet component={Link} to={paths.myPath}>{copy.toPath}</MainAction>}>{copy.noneText}</Empty>;
  return (
    <>
      <Answer reason={copy.reason}>{copy.answer(certificates.length)}</Answer>
      <div className={styles.path}>{certificates.map((certificate) => <CertificateCard key={certificate.id} certificate={certificate} />)}</div>
    </>
  );
}

function CertificateCard({ certificate }: { readonly certificate: Certificate }) {
  const copy = useCopy(myCertificatesPage);
  const demo = useCopy(demoCertificate);
  const { language } = useLanguage();
  const note = useNote();
  const clipboard = useClipboard();
  const { number, credential, credentialName, edition, route, certifiedOn, signedBy, digest, revokedAt, revocationReason } = certificate;
  const facts = [
    { name: copy.number, value: <span className={styles.number}>{number}</span> },
    { name: copy.on, value: formatDay(certifiedOn, language, 'year') },
    { name: copy.by, value: signedBy },
    { name: copy.rules, value: copy.rulesText(edition, route) },
    ...(revocationReason ? [{ name: copy.reasonOf, value: revocationReason }] : []),
  ];
  const share = () => {
    clipboard.copy(new URL(paths.verifyCertificate(number), window.location.origin).href);
    note({ say: copy.linkCopied });
  };
  return (
    <section className={styles.paper} aria-label={credentialName}>
      <div>{revokedAt ? <Status kind="blocked" chip>{copy.revoked(formatDay(revokedAt.slice(0, 10), language, 'year'))}</Status> : <Status kind="sealed" chip>{copy.genuine}</Status>}</div>
      <h2>{credentialName} ({credential})</h2>
      {certificate.demo && <Band kind="ends">{demo}</Band>}
      <Facts facts={facts} />
      <SealStrip digest={digest} height={34} digits={12} />
      <MainAction component="a" href={paths.certificatePdf(number, language)} target="_blank" rel="noopener">{copy.pdf}</MainAction>
      {!revokedAt && <MainAction quiet component="a" href={paths.certificatePacket(number, language)} target="_blank" rel="noopener">{copy.packet}</MainAction>}
      <MainAction quiet component={Link} to={paths.verifyCertificate(number)}>{copy.verify}</MainAction>
      <MainAction quiet onClick={share}>{copy.copyLink}</MainAction>
    </section>
  );
}
