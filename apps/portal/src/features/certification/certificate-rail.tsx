import type { CertificatePaper_CertificationFragment } from '@practicum/contract/client';
import { certificatePage, standingCopy } from '@practicum/copy';
import { IconExternalLink, IconFileCode, IconFileTypePdf, IconSignature } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { findingWords } from '../../field/finding-words';
import { findingKind } from '../../field/standing';
import { formatInstant } from '../../ui/format';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Section } from '../../ui/surface';
import { RevocationPart } from './revocation-part';
import { SendToBody } from './send-to-body';
import styles from './certification.module.css';

/** How the certificate stands, how to hand it over, what is behind it. */
export function CertificateRail({ certification }: { readonly certification: CertificatePaper_CertificationFragment }) {
  const copy = useCopy(certificatePage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { number, student, findings, revokedAt, revocationReason, decisions } = certification;
  const top = findings.filter(({ path }) => path.split('/').length <= 2);
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
          <Row before={<IconFileTypePdf size={18} stroke={1.7} aria-hidden />} title={<a href={paths.certificatePdf(number, language)} target="_blank" rel="noreferrer">{copy.pdfForPeople}</a>} />
          <Row before={<IconFileCode size={18} stroke={1.7} aria-hidden />} title={<a href={paths.certificateFile(number)} target="_blank" rel="noreferrer">{copy.fileForMachines}</a>} end={copy.badge} />
          {!revokedAt && <Row before={<IconSignature size={18} stroke={1.7} aria-hidden />} title={<a href={paths.certificatePacket(number, language)} target="_blank" rel="noreferrer">{copy.packet}</a>} />}
          <Row before={<IconExternalLink size={18} stroke={1.7} aria-hidden />} title={<Link to={paths.verifyCertificate(number)}>{copy.verifyPage}</Link>} />
        </Rows>
      </Section>
      <SendToBody certification={certification} />
      <Section title={copy.behind}>
        <details className={styles.proof}>
          <summary>{copy.proof}<span className="num">{copy.requirements(top.length)}</span></summary>
          <ul>{findings.map((finding) => <li key={finding.path}><span>{finding.label}</span><Status kind={findingKind(finding)} quiet>{findingWords(finding, standing, language)}</Status></li>)}</ul>
        </details>
        {decisions.length > 0 && (
          <details className={styles.proof} open>
            <summary>{copy.decisions}<span className="num">{decisions.length}</span></summary>
            <ul>{decisions.map(({ label, decision, by, on, why }) => (
              <li key={label}><span>{label}</span><Status kind={decision === 'waived' ? 'waived' : 'done'} quiet>{decision === 'waived' ? copy.waived : copy.accepted}</Status><small>{copy.decidedBy({ by, on })}: {why}</small></li>
            ))}</ul>
          </details>
        )}
        <Rows plain><Row title={<Link to={paths.student(student.id)}>{copy.student}</Link>} /></Rows>
      </Section>
      {!revokedAt && <RevocationPart certification={certification} />}
    </>
  );
}
