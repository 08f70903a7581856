import { eligibilityCopy, standingCopy, studentPage } from '@practicum/copy';
import { useCopy, useLanguage } from '../../app/language';
import { figureText } from '../../field/figure';
import { findingWords, verdictWords } from '../../field/finding-words';
import { findingKind, verdictKind } from '../../field/standing';
import { MeterWithFigures } from '../../ui/meter';
import { ProofBranch, ProofLeaf, ProofTree } from '../../ui/proof-tree';
import { depthOf, inReadingOrder, settledCount } from './proof';
import type { Eligibility, Finding } from './student-types';

/** The proof of a credential: the best route open, the others closed with their verdict. */
export function Proof({ routes, selected, onSelect }: { readonly routes: Eligibility['routes']; readonly selected: string | undefined; readonly onSelect: (path: string) => void }) {
  const copy = useCopy(studentPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { requirement, amount, evidence, source } = copy.columns;
  return (
    <ProofTree label={copy.proof} columns={[requirement, amount, evidence, source]} selected={selected} onSelect={onSelect}>
      {routes.map((route, at) => (
        <ProofBranch key={route.route} title={route.name} kind={verdictKind(route.verdict)} verdict={verdictWords(route.verdict, null, standing, language)} count={copy.metCount(settledCount(route))} opened={at === 0}>
          {inReadingOrder(route).map((finding) => <Leaf key={finding.path} finding={finding} />)}
        </ProofBranch>
      ))}
    </ProofTree>
  );
}

function Leaf({ finding }: { readonly finding: Finding }) {
  const copy = useCopy(studentPage);
  const standing = useCopy(standingCopy);
  const { language } = useLanguage();
  const { path, label, evidence, source } = finding;
  return (
    <ProofLeaf
      id={path} title={label} kind={findingKind(finding)} verdict={findingWords(finding, standing, language)} next={nextStep(finding)} depth={depthOf(finding)}
      amount={<Amount finding={finding} />} evidence={evidence.length > 0 && copy.pieces(evidence.length)} source={source && shortSource(source)}
    />
  );
}

function Amount({ finding: { have, need, unit, kind } }: { readonly finding: Finding }) {
  const { language } = useLanguage();
  const copy = useCopy(studentPage);
  if (have === null || have === undefined || need === null || need === undefined) return null;
  if (unit === 'requirement' || kind === 'attempts') return <span className="num">{figureText(have, unit, language)} / {figureText(need, unit, language)}{kind === 'attempts' ? '' : ` ${eligibilityCopy[language].units.requirement(need)}`}</span>;
  return <MeterWithFigures have={have} need={need} format={(amount) => figureText(amount, unit, language)} needWords={copy.ofNeed(figureText(need, unit, language))} />;
}

/** Why it is open and what to do, where no figure says it already. */
function nextStep({ says, label, status, need }: Finding): string | undefined {
  const told = status === 'needs-person' || (status === 'unmet' && (need === null || need === undefined));
  return told && says.startsWith(label) ? says.slice(label.length).replace(/^:\s*/, '') : undefined;
}

/** The body that the source names; the whole of it stands with the evidence. */
const shortSource = (source: string): string => source.split(/[,;]/)[0]?.trim() ?? source;
