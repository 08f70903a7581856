import { proofPage, studentPage } from '@practicum/copy';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCopy } from '../../../app/language';
import { paths } from '../../../app/paths';
import { Band } from '../../../ui/verdict';
import { EvidencePanel } from '../evidence-panel';
import { findingAt, firstOpen } from '../proof';
import { Proof } from '../proof-view';
import { ShownRules } from '../shown-rules';
import type { Eligibility, PartProps } from '../student-types';
import styles from '../students.module.css';
import { evidenceTab, useClosingStep } from '../use-closing-step';

/** What must be shown for the exam, route by route, and what stands behind the requirement that is selected. */
export function EligibilityPart({ student, enrollment, view }: PartProps) {
  const copy = useCopy(studentPage);
  const words = useCopy(proofPage);
  const { credential, asked } = view;
  return (
    <>
      <ShownRules enrollment={enrollment} credential={credential} view={view} />
      {!credential && !asked && <p className={styles.quiet}>{copy.noCredential}</p>}
      {asked && <Band kind="person">{words.notPrepared(asked)}</Band>}
      {credential && !credential.editionConfirmed && <Band kind="late">{copy.notConfirmed} <Link to={paths.edition(credential.credential, credential.edition)}>{copy.toConfirm}</Link></Band>}
      {credential && <ProofWithEvidence key={credential.credential} credential={credential} student={student} enrollment={enrollment} view={view} />}
    </>
  );
}

function ProofWithEvidence({ credential, student, enrollment, view }: PartProps & { readonly credential: Eligibility }) {
  const [selected, select] = useState(() => firstOpen(credential.routes));
  const stepOf = useClosingStep(enrollment, view);
  const found = findingAt(credential.routes, selected);
  const evidenceTo = ({ kind }: { readonly kind: string }) => {
    const tab = evidenceTab({ kind });
    return tab && view.to({ tab });
  };
  return (
    <>
      <Proof routes={credential.routes} selected={selected} onSelect={select} links={{ evidenceTo, stepOf }} />
      {found && <EvidencePanel key={found.finding.path} {...found} credential={credential.credential} student={student} enrollment={enrollment} view={view} />}
    </>
  );
}
