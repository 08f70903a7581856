import { studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../../app/language';
import { paths } from '../../../app/paths';
import { DirectorySwitch } from '../../../field/directory-switch';
import { formatDay } from '../../../ui/format';
import { Row, Rows } from '../../../ui/rows';
import { Status } from '../../../ui/status';
import { StudentDisclosures } from './student-disclosures';
import type { PartProps } from '../student-types';
import styles from '../students.module.css';

/** What the school has certified, revoked ones included. */
export function CertificatesPart({ student }: PartProps) {
  return <><Certificates student={student} /><DirectorySwitch student={student} /><StudentDisclosures studentId={student.id} /></>;
}

function Certificates({ student: { certifications } }: Pick<PartProps, 'student'>) {
  const copy = useCopy(studentPage);
  const { language } = useLanguage();
  if (certifications.length === 0) return <p className={styles.quiet}>{copy.nothingYet}</p>;
  return (
    <Rows label={copy.tabs.certificates}>
      {certifications.map(({ id, number, credential, credentialName, certifiedOn, revokedAt }) => (
        <Row
          key={id} to={paths.certificate(id)} title={`${credential} · ${credentialName}`} detail={[number, formatDay(certifiedOn, language, 'year')].join(' · ')}
          end={revokedAt ? <Status kind="blocked">{copy.revoked}</Status> : <Status kind="sealed">{copy.inForce}</Status>}
        />
      ))}
    </Rows>
  );
}
