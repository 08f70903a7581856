import type { ProofLeaf_FindingFragment, WhatWasSigned_VerificationFragment } from '@practicum/contract/client';
import { demoCertificate, verifyPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { leavesOf } from '../../field/leaves';
import { findingKind } from '../../field/standing';
import { formatDay } from '../../ui/format';
import { Row, Rows } from '../../ui/rows';
import { SealStrip } from '../../ui/seal-strip';
import { Glyph } from '../../ui/status';
import { Band } from '../../ui/verdict';
import styles from './verify.module.css';

/** What stands under the signature: who, for which exam, by which rules, with which figures. */
export function WhatWasSigned({ found }: { readonly found: WhatWasSigned_VerificationFragment }) {
  const copy = useCopy(verifyPage);
  const demo = useCopy(demoCertificate);
  const { language } = useLanguage();
  const { studentName, schoolName, programName, credential, credentialName, edition, route, certifiedOn, signedBy, digest, revokedAt, revocationReason, number, findings } = found;
  const exam = copy.exam([credentialName, credential && `(${credential})`].filter(Boolean).join(' '));
  const facts = [
    [copy.person, studentName],
    [copy.eligibleFor, revokedAt ? <s key="exam">{exam}</s> : exam],
    [copy.rules, edition && route && copy.rulesText(edition, route)],
    [copy.judgedOn, certifiedOn && formatDay(certifiedOn, language, 'year')],
    ...(revokedAt ? [[copy.revokedOn, formatDay(revokedAt.slice(0, 10), language, 'year')], [copy.reason, revocationReason]] as const : []),
    [copy.signedBy, signedBy],
    [copy.program, programName],
    [copy.school, schoolName],
    [copy.numberFact, <span key="number" className={styles.code}>{number}</span>],
  ] as const;
  return (
    <>
      {found.demo && <Band kind="ends">{demo}</Band>}
      <dl className={styles.facts}>{facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}</dl>
      {digest && <div className={styles.seal}><SealStrip digest={digest} height={34} digits={12} note={copy.stripes} /></div>}
      {findings.length > 0 && <details className={styles.signed}>
        <summary>{copy.signed}</summary>
        <p className={styles.note}>{copy.signedNote}</p>
        <Rows plain>{leavesOf(findings).map((finding) => <SignedFinding key={finding.path} finding={finding} />)}</Rows>
        {digest && <p className={styles.digest}><span>{copy.digest}</span><code>{digest}</code></p>}
      </details>}
    </>
  );
}

/** A requirement as it stood: its own sentence, with figures and days, and where the rule is written. */
function SignedFinding({ finding }: { readonly finding: ProofLeaf_FindingFragment }) {
  const { says, source } = finding;
  return <Row before={<Glyph kind={findingKind(finding)} />} title={says} detail={source} />;
}
