import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { CertificatePageDocument, type CertificatePaper_CertificationFragment } from '@practicum/contract/client';
import { certificatePage, certificatePaper, certifyPages, demoCertificate } from '@practicum/copy';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { NotFound } from '../../app/not-found';
import { paths } from '../../app/paths';
import { roleName } from '../../app/role-name';
import { QueryStates } from '../../app/query-states';
import { useViewer } from '../../app/viewer';
import { figureWithUnit } from '../../field/figure';
import { CertificatePaper } from '../../ui/certificate-paper';
import { formatDay, formatInstant } from '../../ui/format';
import { Page } from '../../ui/page';
import { QrCode } from '../../ui/qr-code';
import { Band } from '../../ui/verdict';
import { CertificateRail } from './certificate-rail';

type Certification = CertificatePaper_CertificationFragment;

/** The certificate as it is printed, what stands behind it, and how to take it back. */
export function CertificatePage() {
  const list = useCopy(certifyPages);
  const copy = useCopy(certificatePage);
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(CertificatePageDocument, { variables: { id } });
  const certification = data?.certification;
  const actions = certification && (
    <>
      <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden />} onClick={() => window.print()}>{copy.print}</Button>
      <Button component="a" href={paths.certificatePdf(certification.number, language)} target="_blank" leftSection={<IconFileTypePdf size={14} aria-hidden />}>{copy.pdf}</Button>
    </>
  );
  return (
    <Page crumbs={[{ label: list.title, to: paths.certify }, ...(certification ? [{ label: certification.number }] : [])]} actions={actions} rail={certification && <CertificateRail certification={certification} />}>
      <QueryStates data={data} error={error} onRetry={() => void refetch()}>
        {({ certification: found }) => (found ? <Paper certification={found} /> : <NotFound />)}
      </QueryStates>
    </Page>
  );
}

function Paper({ certification }: { readonly certification: Certification }) {
  const copy = useCopy(certificatePage);
  const paper = useCopy(certificatePaper);
  const demo = useCopy({ says: demoCertificate }).says;
  const { language } = useLanguage();
  const { active } = useViewer();
  const { number, student, credential, credentialName, edition, route, certifiedOn, signers, digest, revokedAt } = certification;
  const verify = `${window.location.origin}${paths.verifyCertificate(number)}`;
  const figures = certification.findings.filter(isCounted).slice(0, FIGURES).map(({ have, need, unit, label }) => ({
    value: figureWithUnit(have ?? 0, unit, language), label, note: copy.ofNeed(figureWithUnit(need ?? 0, unit, language)),
  }));
  return (
    <>
      <h1 className="unseen">{copy.of({ number, name: student.name })}</h1>
      {certification.demo && <Band kind="late">{demo}</Band>}
      <CertificatePaper
        issuer={active?.schoolName ?? ''} kind={paper.number} number={number} lead={paper.thisCertifies} name={student.name}
        statement={<>{copy.hasMet} <strong>{credentialName} ({credential})</strong> {copy.exam({ on: certifiedOn })}</>}
        figures={[...figures, { value: formatDay(certifiedOn, language, 'year'), label: copy.judged }]}
        rules={paper.rules({ credential, edition, route })} signers={signers.map(({ name, role, at }) => ({ name, as: roleName(role, language), when: formatInstant(at, language) }))}
        digest={digest} code={<QrCode text={verify} label={copy.code} />} stamp={revokedAt ? paper.revoked : certification.demo ? paper.demo : undefined}
      />
    </>
  );
}

const FIGURES = 3;

/** A requirement whose figures say something on paper: how many, how long. What may still follow the exam is left out. */
function isCounted({ status, have, need, unit }: Certification['findings'][number]): boolean {
  return status === 'met' && have !== null && have !== undefined && need !== null && need !== undefined && unit !== 'requirement' && unit !== 'attempt';
}
