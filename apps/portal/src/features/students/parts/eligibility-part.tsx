import { studentPage } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../../app/language';
import { paths } from '../../../app/paths';
import { SelectField } from '../../../ui/fields';
import { Status } from '../../../ui/status';
import { Band } from '../../../ui/verdict';
import { EvidencePanel } from '../evidence-panel';
import { findingAt, firstOpen } from '../proof';
import { Proof } from '../proof-view';
import type { Eligibility, PartProps } from '../student-types';
import styles from '../students.module.css';

/** What must be shown for the exam, route by route, and what stands behind the requirement that is selected. */
export function EligibilityPart({ student, enrollment, view }: PartProps) {
  const copy = useCopy(studentPage);
  const { credential } = view;
  if (!credential) return <p className={styles.quiet}>{copy.noCredential}</p>;
  return (
    <>
      <Rules credential={credential} all={enrollment.eligibility} onChoose={(code) => view.set({ credential: code })} />
      {!credential.editionConfirmed && <Band kind="late">{copy.notConfirmed} <Link to={paths.certify}>{copy.toConfirm}</Link></Band>}
      <ProofWithEvidence key={credential.credential} credential={credential} student={student} enrollment={enrollment} view={view} />
    </>
  );
}

function ProofWithEvidence({ credential, student, enrollment, view }: PartProps & { readonly credential: Eligibility }) {
  const [selected, select] = useState(() => firstOpen(credential.routes));
  const found = findingAt(credential.routes, selected);
  return (
    <>
      <Proof routes={credential.routes} selected={selected} onSelect={select} />
      {found && <EvidencePanel key={found.finding.path} {...found} credential={credential.credential} student={student} enrollment={enrollment} view={view} />}
    </>
  );
}

function Rules({ credential, all, onChoose }: { readonly credential: Eligibility; readonly all: readonly Eligibility[]; readonly onChoose: (code: string) => void }) {
  const copy = useCopy(studentPage);
  const { certification } = credential;
  return (
    <div className={styles.rules}>
      {all.length > 1
        ? <SelectField aria-label={copy.credential} className={styles.pick} value={credential.credential} onChange={(code) => onChoose(code ?? '')} data={all.map((one) => ({ value: one.credential, label: one.credential }))} />
        : <b>{credential.credential}</b>}
      <span>{credential.credentialName} · {copy.edition(credential.edition)}</span>
      {credential.editionConfirmed && <Status kind="done" chip>{copy.confirmed}</Status>}
      {certification && <Link to={paths.certificate(certification.id)}><Status kind="sealed" chip>{copy.certified(certification.number)}</Status></Link>}
    </div>
  );
}
