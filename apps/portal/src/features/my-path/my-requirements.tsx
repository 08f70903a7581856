import type { Proof_CredentialFragment, ProofLeaf_FindingFragment } from '@practicum/contract/client';
import { myPathPage, myRequirementsPage, standingCopy } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { isCounted } from '../../field/counted';
import { figureText } from '../../field/figure';
import { findingWords, verdictWords } from '../../field/finding-words';
import { leavesOf } from '../../field/leaves';
import { findingKind, verdictKind } from '../../field/standing';
import { formatDay } from '../../ui/format';
import { Meter } from '../../ui/meter';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import { Band } from '../../ui/verdict';
import styles from './my-path.module.css';

/** What each exam asks for, open requirements first: the route that the school prepares for. */
export function MyRequirements({ eligibility }: { readonly eligibility: readonly Proof_CredentialFragment[] }) {
  return eligibility.map((credential) => <OneCredential key={credential.credential} credential={credential} />);
}

function OneCredential({ credential: { credential, credentialName, verdict, eligibleOn, says, editionConfirmed, routes } }: { readonly credential: Proof_CredentialFragment }) {
  const copy = useCopy(myPathPage);
  const page = useCopy(myRequirementsPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const leaves = openFirst(routes[0]?.findings ?? []);
  return (
    <section>
      <h2 className={styles.heading}>{copy.requirementsOf(credentialName)}</h2>
      <p className={styles.verdict}><Status kind={verdictKind(verdict)}>{verdictWords(verdict, eligibleOn, standing, language)}</Status></p>
      <p className={styles.quiet}>{says}</p>
      {!editionConfirmed && <Band kind="ends">{copy.draftRules}</Band>}
      <p className={styles.quiet}><Link to={`${paths.myRequirements}?credential=${credential}`}>{page.all}</Link></p>
      <Rows plain label={copy.requirements}>{leaves.map((finding) => <Requirement key={finding.path} finding={finding} />)}</Rows>
    </section>
  );
}

function Requirement({ finding }: { readonly finding: ProofLeaf_FindingFragment }) {
  const copy = useCopy(myPathPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { label, have, need, unit, status, on } = finding;
  const met = status === 'met' || status === 'waived';
  const figure = have !== null && have !== undefined && need && isCounted(unit)
    ? <span className={styles.figure}><span>{copy.ofNeed(figureText(have, unit, language), figureText(need, unit, language))}</span><Meter have={have} need={need} width={96} format={(amount) => figureText(amount, unit, language)} /></span>
    : undefined;
  return <Row title={label} detail={<Status kind={findingKind(finding)} quiet={met}>{status === 'expires' && on ? standing.ends(formatDay(on, language, 'year')) : findingWords(finding, standing, language)}</Status>} end={figure} />;
}

/** What is open before what is done. */
function openFirst(findings: readonly ProofLeaf_FindingFragment[]): readonly ProofLeaf_FindingFragment[] {
  const done = ({ status }: ProofLeaf_FindingFragment): number => Number(status === 'met' || status === 'waived');
  return leavesOf(findings).toSorted((a, b) => done(a) - done(b));
}
