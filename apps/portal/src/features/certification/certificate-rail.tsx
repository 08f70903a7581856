import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CertificatePaper_CertificationFragment } from '@practicum/contract/client';
import { certificatePage, standingCopy } from '@practicum/copy';
import { IconExternalLink, IconFileTypePdf } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { findingWords } from '../../field/finding-words';
import { findingKind } from '../../field/standing';
import { formatInstant } from '../../ui/format';
import { Refused } from '../../ui/refused';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { RevokeSheet } from './revoke-sheet';
import styles from './certification.module.css';

/** How the certificate stands, how to hand it over, what is behind it. */
export function CertificateRail({ certification }: { readonly certification: CertificatePaper_CertificationFragment }) {
  const copy = useCopy(certificatePage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const [opened, sheet] = useDisclosure();
  const { number, student, findings, revokedAt, revocationReason, viewerCan } = certification;
  const top = findings.filter(({ path }) => path.split('/').length <= 2);
  const may = viewerCan.includes('revoke');
  return (
    <>
      <div>
        {revokedAt
          ? <Status kind="blocked" big wrap>{copy.revokedOn({ at: formatInstant(revokedAt, language), reason: revocationReason ?? '' })}</Status>
          : <Status kind="sealed" big>{copy.signed}</Status>}
        <p className={styles.note}>{copy.check}</p>
      </div>
      <Section title={copy.handOver}>
        <Rows plain>
          <Row before={<IconFileTypePdf size={18} stroke={1.7} aria-hidden />} title={<a href={paths.certificatePdf(number)} target="_blank" rel="noreferrer">{copy.pdfForPeople}</a>} />
          <Row before={<IconExternalLink size={18} stroke={1.7} aria-hidden />} title={<Link to={paths.verifyCertificate(number)}>{copy.verifyPage}</Link>} />
        </Rows>
      </Section>
      <Section title={copy.behind}>
        <details className={styles.proof}>
          <summary>{copy.proof}<span className="num">{copy.requirements(top.length)}</span></summary>
          <ul>{findings.map((finding) => <li key={finding.path}><span>{finding.label}</span><Status kind={findingKind(finding)} quiet>{findingWords(finding, standing, language)}</Status></li>)}</ul>
        </details>
        <Rows plain><Row title={<Link to={paths.student(student.id)}>{copy.student}</Link>} /></Rows>
      </Section>
      {!revokedAt && (
        <div className={styles.revoke}>
          <p>{copy.revokeNote}</p>
          <div><Refused reason={may ? undefined : copy.notYours}><Button variant="default" onClick={sheet.open}>{copy.revoke}</Button></Refused></div>
        </div>
      )}
      <RevokeSheet certificationId={certification.id} opened={opened && may} onClose={sheet.close} />
    </>
  );
}
