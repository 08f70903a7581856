import { eligibilityCopy, proofPage, standingCopy, studentPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy, useLanguage } from '../../app/language';
import { figureText } from '../../field/figure';
import { findingWords, verdictWords } from '../../field/finding-words';
import { RuleMarks } from '../../field/rule-marks';
import { SourceLink } from '../../field/source-link';
import { findingKind, verdictKind } from '../../field/standing';
import { MeterWithFigures } from '../../ui/meter';
import { ProofBranch, ProofLeaf, ProofTree } from '../../ui/proof-tree';
import { depthOf, inReadingOrder, settledCount } from './proof';
import type { Eligibility, Finding } from './student-types';
import type { StepToTake } from './use-closing-step';

/** Where the evidence of a finding stands, and what closes it. */
export interface ProofLinks {
  readonly evidenceTo: (finding: Finding) => string | undefined;
  readonly stepOf: (finding: Finding) => StepToTake | undefined;
}

/** The proof of a credential: the best route open, the others closed with their verdict. */
export function Proof({ routes, selected, onSelect, links }: {
  readonly routes: Eligibility['routes'];
  readonly selected: string | undefined;
  readonly onSelect: (path: string) => void;
  readonly links: ProofLinks;
}) {
  const copy = useCopy(studentPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { requirement, amount, evidence, source } = copy.columns;
  return (
    <ProofTree label={copy.proof} columns={[requirement, amount, evidence, source]} selected={selected} onSelect={onSelect}>
      {routes.map((route, at) => (
        <ProofBranch
          key={route.route} title={route.name} note={route.confidence === 'unverified' && <RuleMarks confidence={route.confidence} />} kind={verdictKind(route.verdict)}
          verdict={verdictWords(route.verdict, null, standing, language)} count={copy.metCount(settledCount(route))} opened={at === 0}
        >
          {inReadingOrder(route).map((finding) => <Leaf key={finding.path} finding={finding} links={links} />)}
        </ProofBranch>
      ))}
    </ProofTree>
  );
}

function Leaf({ finding, links }: { readonly finding: Finding; readonly links: ProofLinks }) {
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { path, label, source } = finding;
  return (
    <ProofLeaf
      id={path} title={label} kind={findingKind(finding)} verdict={findingWords(finding, standing, language)} next={<NextStep finding={finding} links={links} />} depth={depthOf(finding)}
      amount={<Amount finding={finding} />} evidence={<Evidence finding={finding} to={links.evidenceTo(finding)} />} source={source && <SourceLink source={source} sourceDate={finding.sourceDate} />}
    />
  );
}

function Evidence({ finding: { evidence, have, procedures }, to }: { readonly finding: Finding; readonly to: string | undefined }) {
  const copy = useCopy(proofPage);
  if (evidence.length === 0) return null;
  const words = have && procedures.length > 0 ? copy.counted(have) : copy.pieces(evidence.length);
  return to ? <Link to={to}>{words}</Link> : words;
}

/** Why it is open, what to do about it, and how sure the rule is. */
function NextStep({ finding, links }: { readonly finding: Finding; readonly links: ProofLinks }) {
  const { label, to, href } = links.stepOf(finding) ?? {};
  return (
    <>
      {reasonOf(finding)} {to && <Link to={to}>{label}</Link>}{href && <a href={href} target="_blank" rel="noreferrer">{label}</a>}
      <RuleMarks confidence={finding.confidence} conflict={finding.conflict} />
    </>
  );
}

function Amount({ finding: { have, need, unit, kind } }: { readonly finding: Finding }) {
  const { language } = useLanguage();
  const copy = useCopy(studentPage);
  if (have === null || have === undefined || need === null || need === undefined) return null;
  if (unit === 'requirement' || kind === 'attempts') return <span className="num">{figureText(have, unit, language)} / {figureText(need, unit, language)}{kind === 'attempts' ? '' : ` ${eligibilityCopy[language].units.requirement(need)}`}</span>;
  return <MeterWithFigures have={have} need={need} format={(amount) => figureText(amount, unit, language)} needWords={copy.ofNeed(figureText(need, unit, language))} />;
}

/** Why it is open, where no figure says it already. */
function reasonOf({ says, label, status, need }: Finding): string | undefined {
  const told = status === 'needs-person' || (status === 'unmet' && (need === null || need === undefined));
  return told && says.startsWith(label) ? says.slice(label.length).replace(/^:\s*/, '') : undefined;
}
