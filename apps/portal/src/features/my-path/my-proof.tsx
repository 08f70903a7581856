import type { Proof_CredentialFragment, ProofLeaf_FindingFragment } from '@practicum/contract/client';
import { myClosingSteps, myPathPage, proofPage, standingCopy } from '@practicum/copy';
import { closingStep } from '@practicum/domain';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { paths } from '../../app/paths';
import { isCounted } from '../../field/counted';
import { figureText } from '../../field/figure';
import { findingWords } from '../../field/finding-words';
import { leavesOf } from '../../field/leaves';
import { RuleNotes } from '../../field/rule-marks';
import { SourceLink } from '../../field/source-link';
import { findingKind } from '../../field/standing';
import { Meter } from '../../ui/meter';
import { Row, Rows } from '../../ui/rows';
import { Status } from '../../ui/status';
import styles from './my-path.module.css';

const done: ReadonlySet<string> = new Set(['met', 'waived']);

/** Where the student does it, or sees it. */
const places: Readonly<Record<string, string>> = {
  'log-hours': paths.logHours, 'log-procedures': paths.logProcedures, 'post-results': paths.myCourses,
};
const evidence: Readonly<Record<string, string>> = { 'log-hours': paths.myHours, 'log-procedures': paths.myProcedures, 'post-results': paths.myCourses };

/** One route: what is open before what is done, and the done ones short. */
export function MyProof({ route: { findings } }: { readonly route: Proof_CredentialFragment['routes'][number] }) {
  const copy = useCopy(myPathPage);
  const leaves = leavesOf(findings).toSorted((a, b) => Number(done.has(a.status)) - Number(done.has(b.status)));
  return <Rows label={copy.requirements}>{leaves.map((finding) => <Leaf key={finding.path} finding={finding} />)}</Rows>;
}

function Leaf({ finding }: { readonly finding: ProofLeaf_FindingFragment }) {
  const copy = useCopy(myPathPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { label, have, need, unit, status } = finding;
  const met = done.has(status);
  const figure = typeof have === 'number' && need && isCounted(unit)
    ? <span className={styles.figure}><span>{copy.ofNeed(figureText(have, unit, language), figureText(need, unit, language))}</span><Meter have={have} need={need} width={96} format={(amount) => figureText(amount, unit, language)} /></span>
    : undefined;
  return <Row title={label} detail={<><Status kind={findingKind(finding)} quiet={met}>{findingWords(finding, standing, language)}</Status>{!met && <Open finding={finding} />}</>} end={figure} />;
}

/** What to do about it, what was counted, and where the rule stands. */
function Open({ finding }: { readonly finding: ProofLeaf_FindingFragment }) {
  const words = useCopy(proofPage);
  const { language } = useLanguage();
  const { kind, source, evidence: counted } = finding;
  const step = closingStep(finding);
  const place = step && places[step.code];
  const seen = closingStep({ kind, status: 'unmet' });
  const list = seen && evidence[seen.code];
  const label = step && myClosingSteps[step.code][language];
  return (
    <span className={styles.open}>
      {label && <span>{place ? <Link to={place}>{label}</Link> : label}</span>}
      {counted.length > 0 && list && <Link to={list}>{words.pieces(counted.length)}</Link>}
      {source && <span className={styles.source}><SourceLink source={source} sourceDate={finding.sourceDate} /></span>}
      <RuleNotes confidence={finding.confidence} conflict={finding.conflict} gates={finding.gates} />
    </span>
  );
}
